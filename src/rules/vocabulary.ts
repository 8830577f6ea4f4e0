import type { Slots } from './engine/slots.ts';

/**
 * What the rules know about the words of one language. `makeVocabulary` (make-vocabulary.ts) makes it from the data
 * files and the grammar in `src/rules/data/<tag>` and from the words of the project (`content/words/<tag>.yml`).
 * All words and phrases are looked up in lower case; a straight and a curly apostrophe count as the same.
 */
export interface Vocabulary {
  /** BCP 47 tag: `en-GB`. */
  readonly language: string;
  /** Whether there is a list of easy words at all. Without one no word is called hard. */
  readonly hasWords: boolean;
  /** Whether most readers know the word: the word itself, or the word that it is a plain form of ("cups", "washed"). */
  isEasy(word: string): boolean;
  /** Whether the word is on the list of words that are hard however short they are: "obtain". */
  isHard(word: string): boolean;
  /** Whether the project knows the word as the name of a person, place or product. */
  isName(word: string): boolean;
  /** The words that a word may be a plain form of, itself first: "washed" -> "washed", "wash", "washe". */
  baseForms(this: void, word: string): readonly string[];
  /** Words of the phrases below that stand for other words. */
  readonly slots: Slots;
  /** How many beats a word has when it is spoken, at least 1. */
  syllables(word: string): number;
  /** Word or phrase -> what to write instead, best first. Never empty lists. */
  readonly simpler: ReadonlyMap<string, readonly string[]>;
  /** Keys of `simpler` and `wordy` whose first answer fits in every sentence, so that a program may swap them. */
  readonly safe: ReadonlySet<string>;
  /** Phrase with words to spare -> what is enough. An empty text: leave it out. */
  readonly wordy: ReadonlyMap<string, readonly string[]>;
  /** Idiom or picture in words -> what it means, said plainly. */
  readonly idioms: ReadonlyMap<string, string>;
  /** Word or phrase for children -> the word for adults. */
  readonly childish: ReadonlyMap<string, string>;
  /** Words that may stand under a face of a form -> what they say. */
  readonly moods: ReadonlyMap<string, Mood>;
  /** Pattern -> what it says about people. */
  readonly respectful: ReadonlyMap<string, RespectfulWord>;
  readonly abbreviations: Abbreviations;
  /** The words of the project, in their own order. */
  readonly terms: readonly ProjectTerm[];
  /** A word that the project does not use -> the term to write instead. */
  readonly avoided: ReadonlyMap<string, ProjectTerm>;
}

/** The moods of the three faces, from the first to the last, and what is no mood: "yes", "I am not sure". */
export const moods = ['good', 'between', 'bad', 'none'] as const;
export type Mood = (typeof moods)[number];

/** Words about people that hurt or are out of date. */
export interface RespectfulWord {
  /** A word or phrase in lower case. A final `*` takes every ending: `suffer* from`. */
  readonly pattern: string;
  /** What to write instead, best first. */
  readonly instead: readonly string[];
  /** One plain sentence. */
  readonly why: string;
}

export interface Abbreviations {
  /** Known better than their long form: `NHS`, `PIN`, `TV`. As they are written. */
  readonly allowed: ReadonlySet<string>;
  /** Lower case -> in full: `e.g.` -> `for example`, `asap` -> `as soon as you can`. */
  readonly inFull: ReadonlyMap<string, string>;
}

/** One word of the trade in `content/words/<tag>.yml`. */
export interface ProjectTerm {
  readonly word: string;
  /** One or two easy sentences. Absent: readers at this workplace know the word. */
  readonly explanation?: string;
  /** The one picture for this word. */
  readonly picture?: string;
  /** Other words for the same thing, which documents do not use: `boss` beside `manager`. */
  readonly avoid: readonly string[];
  /** A person, place or product: written with a capital letter, never explained. */
  readonly name?: boolean;
}
