import type { Slots } from '../engine/slots.ts';

/** What a language's folder gives as code: how its words change their form. The words themselves are data files. */
export interface Grammar {
  /** BCP 47 tag, the name of its folder: `en-GB`. */
  readonly language: string;
  /** Easy words that come from a package, beside those of the data files. Base forms, lower case. */
  readonly familiarWords: readonly string[];
  /** Words of phrases that stand for other words: "your" for "my" and "his". */
  readonly slots: Slots;
  /** Base forms that a word may be a plain form of, the word itself first: "washed" -> "washed", "wash", "washe". */
  baseForms(word: string): readonly string[];
  /**
   * Answers in the form in which a word was written: "rule" for "regulations" is "rules". `base` is the word as it stands
   * on its list, `isDone` whether a form of "be" or "have" stands before it. Absent: words do not change their form.
   */
  inForm?(written: string, base: string, answers: readonly string[], isDone: boolean): readonly string[];
  /** The two words that a word may be made of: "pillowcase" -> [pillow, case]. */
  halves?(word: string, easy: ReadonlySet<string>): readonly (readonly [string, string])[];
  /** The word that a word turns round or says again: "untaken" -> "taken". Absent: it is no such word. */
  withoutPrefix?(word: string): string | undefined;
  /** How many beats a word has when it is spoken, at least 1. */
  syllables(word: string): number;
}
