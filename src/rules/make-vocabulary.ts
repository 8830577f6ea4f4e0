import { languages } from '../languages/index.ts';
import type { Grammar } from './data/grammar.ts';
import type { WordLists } from './data/word-lists.ts';
import type { HardWord, KnownName, ProjectTerm, Vocabulary } from './vocabulary.ts';

/** What is known of the words of a language, by its grammar and its data files. */
export interface LanguageWords {
  readonly grammar: Grammar;
  readonly lists: WordLists;
}

/** Data that there is one file of for all languages. */
export type CommonWords = Pick<Vocabulary, 'firstNames' | 'moods'>;

/**
 * What the rules know about the words of a language and of a project. A language of which no words are known has an
 * empty vocabulary: no word is called hard in it, and the rule `language-not-known` says so.
 */
export function makeVocabulary(
  language: string,
  words: LanguageWords | undefined,
  projectTerms: readonly ProjectTerm[],
  { firstNames, moods }: CommonWords,
): Vocabulary {
  const { grammar, lists } = words ?? { grammar: noGrammar(language), lists: noLists };
  // What our own list calls hard is not easy because children of 1995 knew it.
  const easyWords = new Set([
    ...grammar.familiarWords.filter((word) => !lists.hard.has(word)),
    ...lists.easy,
  ]);
  const easy = new Map<string, boolean>();
  const hard = new Map<string, HardWord | undefined>();
  const forms = new Map<string, readonly string[]>();
  const baseForms = (word: string): readonly string[] =>
    forms.get(word) ?? remember(forms, word, grammar.baseForms(word));
  const hardWord = (word: string): HardWord | undefined => {
    if (!hard.has(word)) hard.set(word, findHard(baseForms(word), lists.hard, easyWords));
    return hard.get(word);
  };
  return {
    language,
    hasWords: words !== undefined,
    isEasy: (word) => easy.get(word) ?? remember(easy, word, isEasy(word, grammar, easyWords)),
    isHard: (word) => hardWord(word) !== undefined,
    isMildlyHard: (word) => hardWord(word)?.isMild === true,
    easierFor: (word) => lists.hard.get(word)?.instead ?? [],
    names: [...projectTerms.filter(({ name }) => name).map(toName), ...lists.names],
    firstNames,
    baseForms,
    inForm: (written, base, answers, isDone) => grammar.inForm?.(written, base, answers, isDone) ?? answers,
    slots: grammar.slots,
    syllables: (word) => grammar.syllables(word),
    simpler: lists.simpler,
    mild: lists.mild,
    safe: lists.safe,
    wordy: lists.wordy,
    setPhrases: lists.setPhrases,
    idioms: lists.idioms,
    childish: lists.childish,
    moods,
    respectful: lists.respectful,
    registerOf: (word) =>
      baseForms(word)
        .map((form) => lists.registers.get(form))
        .find((register) => register !== undefined),
    abbreviations: { allowed: lists.allowedAbbreviations, inFull: lists.inFull },
    terms: projectTerms,
    avoided: new Map(projectTerms.flatMap((term) => term.avoid.map((word) => [word.toLowerCase(), term]))),
  };
}

/** "Shelves" are more than one easy shelf, not what somebody does who shelves a plan. */
function findHard(
  forms: readonly string[],
  hard: ReadonlyMap<string, HardWord>,
  easy: ReadonlySet<string>,
): HardWord | undefined {
  const [word = ''] = forms;
  if (easy.has(word)) return undefined;
  if (hard.has(word) || anyIn(forms, easy)) return hard.get(word);
  return forms.map((form) => hard.get(form)).find((found) => found !== undefined);
}

/** Who put a name on the list of the project says that its readers know it. */
function toName({ word }: ProjectTerm): KnownName {
  return { name: word, sort: 'project', anyCase: false };
}

/** A word is easy, a plain form of an easy word, or made of two easy words ("pillowcase"). */
function isEasy(word: string, grammar: Grammar, easy: ReadonlySet<string>): boolean {
  const isKnown = (each: string): boolean => anyIn(grammar.baseForms(each), easy);
  if (isKnown(word)) return true;
  const stem = grammar.withoutPrefix?.(word);
  if (stem !== undefined && isKnown(stem)) return true;
  return grammar.halves?.(word, easy).some((halves) => halves.every(isKnown)) ?? false;
}

/** Texts use the same words again and again, and so do documents. */
function remember<T>(known: Map<string, T>, word: string, answer: T): T {
  known.set(word, answer);
  return answer;
}

function anyIn(words: readonly string[], list: ReadonlySet<string>): boolean {
  return words.some((word) => list.has(word));
}

function noGrammar(language: string): Grammar {
  return {
    language,
    familiarWords: [],
    slots: new Map(),
    baseForms: languages.find(({ tag }) => tag === language)?.baseForms ?? ((word) => [word]),
    syllables: () => 1,
  };
}

const noLists: WordLists = {
  easy: new Set(),
  hard: new Map(),
  simpler: new Map(),
  wordy: new Map(),
  mild: new Set(),
  safe: new Set(),
  setPhrases: new Map(),
  idioms: new Map(),
  childish: new Map(),
  respectful: new Map(),
  registers: new Map(),
  allowedAbbreviations: new Set(),
  inFull: new Map(),
  names: [],
};
