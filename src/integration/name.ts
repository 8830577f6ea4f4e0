/** The name of the integration, by which commands find it among others. */
export const CLEARSTEP = 'clearstep';
