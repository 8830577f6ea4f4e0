/** The name of the integration, by which commands find it among others. */
export const CLEARSTEP = 'clearstep';

/** The name of the package, by which other projects import it. */
export const PACKAGE = '@clearstep/astro';
