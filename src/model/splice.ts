/** Other words in the place of a stretch of a text, by offsets. Where start and end are the same, they are put in. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with every edit made, and nothing else touched. Edits do not overlap; of those at one place the first one given
 * stands first.
 */
export function splice(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .reduceRight((done, edit) => done.slice(0, edit.start) + edit.text + done.slice(edit.end), text);
}
