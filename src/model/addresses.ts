/*
 * Every address of the site is made here: those that pages link to, those of files, and those that stand on paper as
 * words and as QR codes. They are stable and can be guessed: `/en-GB/tasks/clean-the-coffee-machine/a4.pdf`. A path
 * starts with a slash, as if the site stood at the root of its host.
 */
export * from './addresses/of-site.ts';
export * from './addresses/of-document.ts';
export * from './addresses/of-deck.ts';
