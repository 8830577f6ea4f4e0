import type { Block, Place } from '../../model/document.ts';

/** Words that belong together, in one piece: a paragraph, a list item, a title, an attribute. */
export interface Passage {
  readonly part: Part;
  readonly text: string;
  /** Whether it is made of sentences or is only a name for something, such as a title. */
  readonly isProse: boolean;
  /** The block that it stands in. Absent: it is one of the facts at the top. */
  readonly block?: Block;
  readonly sentences: readonly Sentence[];
  /** Whether the file shows where each of its letters stands. Otherwise every place in it is the place of all of it. */
  readonly isExact: boolean;
  /** The exact place in the file of the characters `from` up to, not including, `to`. */
  place(from: number, to: number): Place;
}

/** What a passage is in its document. */
export type Part =
  | 'title'
  | 'summary'
  | 'time'
  | 'place'
  | 'need'
  | 'helper'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'done'
  | 'cue'
  | 'wrong'
  | 'short'
  | 'alt'
  | 'word'
  | 'who'
  | 'question'
  | 'answer'
  | 'label'
  | 'help'
  | 'option';

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

/** The place of a whole sentence, or of its words from one to another. */
export function placeOf(sentence: Sentence, first?: Word, last = first): Place {
  return sentence.passage.place(first?.start ?? sentence.start, last?.end ?? sentence.end);
}
