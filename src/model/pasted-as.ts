/** What becomes of a line that was pasted. */
export type PastedAs = 'heading' | 'step' | 'need' | 'words' | 'list' | 'leave out';
