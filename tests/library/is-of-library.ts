/**
 * Whether the tests look at the documents of this project, in the stage "library". All other tests look at examples of their
 * own, so that an organisation can put any documents in the place of ours.
 */
export const isOfLibrary: boolean = process.env['CLEARSTEP_DOCUMENTS'] === 'library';
