import type { Words, WrittenBody, WrittenPart } from './written.ts';

/** A stretch of a text, by offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A document's text as it stands, with the places of what can be changed in it. It holds what was typed, also where the
 * reader refuses it: whoever types a title that is too long still sees it.
 */
export interface OpenText {
  readonly text: string;
  /** How its lines end. */
  readonly eol: string;
  /** Between the two lines of ---, with the offset where they start, and that of the end of the second line. */
  readonly facts: { readonly yaml: string; readonly offset: number; readonly end: number };
  /** What stands below, in order. */
  readonly parts: readonly OpenPart[];
  /** The notes between them that nobody sees. */
  readonly notes: readonly Stretch[];
}

export type OpenPart = WordsPart | ListPart | TagPart | OtherPart;

interface Part {
  /** The id that the reader gives it; one that it gives none has `at:` and where it stands. */
  readonly id: string;
  readonly at: Stretch;
}

/** A heading or a paragraph between the tags. */
export interface WordsPart extends Part {
  readonly sort: 'heading' | 'paragraph';
  readonly words: Words;
  /** Of a heading: 2 or 3. */
  readonly level?: number;
}

/** A list between the tags. */
export interface ListPart extends Part {
  readonly sort: 'list';
  readonly inner: readonly InnerPart[];
  readonly body: WrittenBody;
}

export interface TagPart extends Part {
  readonly sort: 'tag';
  readonly tag: string;
  readonly attributes: readonly WrittenAttribute[];
  readonly opening: Stretch;
  /** Absent when it closes itself: `<Field ... />`. */
  readonly closing?: Stretch;
  /** What stands between the two, with its notes. */
  readonly inner: readonly InnerPart[];
  readonly body: WrittenBody;
  /** Of a choice. */
  readonly answers: readonly TagPart[];
}

/** What the format does not have. It can be moved and removed. */
export interface OtherPart extends Part {
  readonly sort: 'other';
}

export interface WrittenAttribute {
  readonly name: string;
  /** The words that it means, on one line. */
  readonly value: string;
  readonly at: Stretch;
}

/** A paragraph, a list or a note inside a tag. */
export interface InnerPart {
  readonly at: Stretch;
  /** Absent where it has no words: a note, or what the format does not have. */
  readonly part?: WrittenPart;
  /** The notes within it. */
  readonly notes: readonly Stretch[];
}

/** The value of an attribute as it was typed. Absent: the tag does not have it. */
export function attributeOf({ attributes }: TagPart, name: string): string | undefined {
  return attributes.find((each) => each.name === name)?.value;
}

/** The part with an id, an answer of a choice among them. */
export function findPart({ parts }: OpenText, id: string): OpenPart | undefined {
  return everyPart(parts).find((part) => part.id === id);
}

/** All parts, each choice followed by its answers. */
export function everyPart(parts: readonly OpenPart[]): OpenPart[] {
  return parts.flatMap((part): OpenPart[] => (part.sort === 'tag' ? [part, ...part.answers] : [part]));
}
