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
  /** Whether the word is on the list of words that are hard however short they are: "abate". */
  isHard(word: string): boolean;
  /** Whether a word on that list is one that many readers know, so that an easier one is only offered. */
  isMildlyHard(word: string): boolean;
  /** What to write instead of a hard word in its base form, best first. Empty: it has to be explained. */
  easierFor(this: void, word: string): readonly string[];
  /** Names of benefits, laws and public bodies, and those of the project. */
  readonly names: readonly KnownName[];
  /** First names of people: “priya”, “dave”. */
  readonly firstNames: ReadonlySet<string>;
  /** The words that a word may be a plain form of, itself first: "washed" -> "washed", "wash", "washe". */
  baseForms(this: void, word: string): readonly string[];
  /** What to write instead of a word, in the form in which it was written: "rules" for "regulations". */
  inForm(written: string, base: string, answers: readonly string[], isDone: boolean): readonly string[];
  /** Words of the phrases below that stand for other words. */
  readonly slots: Slots;
  /** How many beats a word has when it is spoken, at least 1. */
  syllables(word: string): number;
  /** Word or phrase -> what to write instead, best first. Never empty lists. */
  readonly simpler: ReadonlyMap<string, readonly string[]>;
  /** Keys of `simpler` that many readers know, so that the shorter word is only offered. */
  readonly mild: ReadonlySet<string>;
  /** Keys of `simpler` and `wordy` whose first answer fits in every sentence, so that a program may swap them. */
  readonly safe: ReadonlySet<string>;
  /** Phrase with words to spare -> what is enough. An empty text: leave it out. */
  readonly wordy: ReadonlyMap<string, readonly string[]>;
  /** Formula, figure of speech or phrasal verb of offices -> what to write instead. */
  readonly setPhrases: ReadonlyMap<string, SetPhrase>;
  /** Idiom or picture in words -> what it means, said plainly. */
  readonly idioms: ReadonlyMap<string, string>;
  /** Word or phrase for children -> the word for adults. */
  readonly childish: ReadonlyMap<string, string>;
  /** Words that may stand under a face of a form -> what they say. */
  readonly moods: ReadonlyMap<string, Mood>;
  /** Pattern -> what it says about people. */
  readonly respectful: ReadonlyMap<string, RespectfulWord>;
  /** Whether a word, or what it is a plain form of, is of everyday talk or of offices. Absent: neither. */
  registerOf(this: void, word: string): WordRegister | undefined;
  readonly abbreviations: Abbreviations;
  /** The words of the project, in their own order. */
  readonly terms: readonly ProjectTerm[];
  /** A word that the project does not use -> the term to write instead. */
  readonly avoided: ReadonlyMap<string, ProjectTerm>;
}

/** The moods of the three faces, from the first to the last, and what is no mood: "yes", "I am not sure". */
export const moods = ['good', 'between', 'bad', 'none'] as const;
export type Mood = (typeof moods)[number];

/** The register, as linguists say, that a word belongs to: what people say to each other, or what offices write. */
export const wordRegisters = ['talk', 'office'] as const;
export type WordRegister = (typeof wordRegisters)[number];

/** A word that is hard for many readers. */
export interface HardWord {
  /** What to write instead, best first. Empty: explain it. */
  readonly instead: readonly string[];
  /** Many readers know it: an easier word is only offered. */
  readonly isMild: boolean;
}

/** A phrase of offices that does not mean what its words say, or that nobody says at home. */
export interface SetPhrase {
  /** What to write instead, best first. `...` stands for what the author has there. */
  readonly instead: readonly string[];
  /** A verb with a particle: "set out". It is none when it is about a thing that one can hold. */
  readonly isVerb: boolean;
  /** Words that make it mean just what it says when one of them stands in the sentence. */
  readonly literal: ReadonlySet<string>;
}

/** Words about people that hurt or are out of date. */
export interface RespectfulWord {
  /** A word or phrase in lower case. A final `*` takes every ending: `suffer* from`. */
  readonly pattern: string;
  /** What to write instead, best first. */
  readonly instead: readonly string[];
  /** One plain sentence. */
  readonly why: string;
}

/** The name of a benefit, a law, a public body, or of somebody or something that the project knows. */
export interface KnownName {
  /** As it is written: `Statutory Sick Pay`. */
  readonly name: string;
  readonly sort: NameSort;
  /** How it is also written: `SSP`. */
  readonly short?: string;
  /** Whether it is the same name in small letters: "statutory sick pay", but not "access to work". */
  readonly anyCase: boolean;
  /** One or two easy sentences. Absent: it needs none. */
  readonly explanation?: string;
}

export const nameSorts = ['benefit', 'money', 'law', 'body', 'scheme', 'project'] as const;
export type NameSort = (typeof nameSorts)[number];

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
