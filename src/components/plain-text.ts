import type { Place, Text } from '../model/document.ts';

const nowhere: Place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

/** Words of the front matter as a text, so that they are set like all others. */
export function plainText(words: string): Text {
  return [{ text: words, bold: false, place: nowhere }];
}
