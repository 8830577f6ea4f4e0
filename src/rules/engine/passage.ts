import type { Place } from '../../model/document.ts';
import type { PlacedPassage } from '../../model/passages.ts';

/** Words that belong together, as rules read them. */
export interface Passage extends Pick<PlacedPassage, 'part' | 'text' | 'block' | 'isExact' | 'place'> {
  /** Whether it is made of sentences or is only a name for something, such as a title. */
  readonly isProse: boolean;
  readonly sentences: readonly Sentence[];
}

export interface Sentence {
  readonly passage: Passage;
  readonly text: string;
  /** Where it starts and ends in its passage. */
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
}

export interface Word {
  readonly text: string;
  /** In lower case, with a straight apostrophe: how words are looked up. */
  readonly lower: string;
  /** Where it starts and ends in its passage. */
  readonly start: number;
  readonly end: number;
}

/** A word as it is looked up, or nothing where there is none. */
export function lowerAt(words: readonly Word[], index: number): string {
  return words[index]?.lower ?? '';
}

/** Whether nothing but these signs stands between a word and the one before it. A first word has nothing before it. */
export function isJoinedBy(signs: RegExp, { words, passage }: Sentence, index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  return before !== undefined && word !== undefined && signs.test(passage.text.slice(before.end, word.start));
}

/** The author's text from one word up to another, on one line and without the signs at its end. Empty: there is no such word. */
export function textBetween({ words, passage, end }: Sentence, from: number, to: number): string {
  const start = words[from]?.start;
  const stop = to >= words.length ? end : words[to]?.start;
  if (start === undefined || stop === undefined) return '';
  return passage.text
    .slice(start, stop)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[,.!?]+$/, '');
}

/** The first word from an index on that comes after a comma. */
export function afterComma(sentence: Sentence, from: number): number | undefined {
  const at = sentence.words.findIndex((_, index) => index >= from && isJoinedBy(/,\s*$/, sentence, index));
  return at < 0 ? undefined : at;
}

/** The place of a whole sentence, or of its words from one to another. */
export function placeOf(sentence: Sentence, first?: Word, last = first): Place {
  return sentence.passage.place(first?.start ?? sentence.start, last?.end ?? sentence.end);
}
