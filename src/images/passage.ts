import type { Position, Text } from '../model/document.ts';

/** A paragraph, or one item of a list with its marker. */
export interface Passage {
  /** `1.` or a bullet. A bullet is not a word. */
  readonly marker?: string;
  readonly text: Text;
}

/** The words as they are read out. */
export function passageWords({ marker, text }: Passage): string {
  const words = text.map((span) => span.text).join('');
  return marker !== undefined && /\d/u.test(marker) ? `${marker} ${words}` : words;
}

export function plainPassage(words: string, bold = false): Passage {
  return { text: [plainSpan(words, bold)] };
}

export function plainSpan(words: string, bold = false): Text[number] {
  return { text: words, bold, place: { start: nowhere, end: nowhere } };
}

/** Words of attributes and of Clearstep itself carry no place of their own. */
const nowhere: Position = { line: 1, column: 1, offset: 0 };
