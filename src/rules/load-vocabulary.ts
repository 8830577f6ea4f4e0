import { wordData } from './data/index.ts';
import type { ProjectTerm, Vocabulary, WordData } from './vocabulary.ts';

/**
 * What the rules know about the words of a language and of a project. A language without word data has an empty
 * vocabulary: no word is called hard in it, and the rule `language-not-known` says so.
 */
export function loadVocabulary(language: string, projectTerms: readonly ProjectTerm[]): Vocabulary {
  const data = wordData.find((each) => each.language === language) ?? withoutWords(language);
  const names = new Set(projectTerms.filter(({ name }) => name).map(({ word }) => word.toLowerCase()));
  const easy = new Map<string, boolean>();
  const hard = new Map<string, boolean>();
  const forms = new Map<string, readonly string[]>();
  const baseForms = (word: string): readonly string[] =>
    forms.get(word) ?? remember(forms, word, data.baseForms(word));
  return {
    language,
    hasWords: data.easy.size > 0,
    isEasy: (word) => easy.get(word) ?? remember(easy, word, isEasy(word, data)),
    isHard: (word) => hard.get(word) ?? remember(hard, word, anyIn(baseForms(word), data.hard)),
    isName: (word) => names.has(word.toLowerCase()),
    baseForms,
    slots: data.slots,
    syllables: (word) => data.syllables(word),
    simpler: new Map(Object.entries(data.simpler)),
    safe: new Set(data.safe),
    wordy: new Map(Object.entries(data.wordy)),
    idioms: new Map(Object.entries(data.idioms)),
    childish: new Map(Object.entries(data.childish)),
    respectful: new Map(data.respectful.map((each) => [each.pattern, each])),
    abbreviations: {
      allowed: new Set(data.abbreviations.allowed),
      inFull: new Map(Object.entries(data.abbreviations.inFull)),
    },
    terms: projectTerms,
    avoided: new Map(projectTerms.flatMap((term) => term.avoid.map((word) => [word.toLowerCase(), term]))),
  };
}

/** A word is easy, a plain form of an easy word, or made of two easy words ("pillowcase"). */
function isEasy(word: string, data: WordData): boolean {
  const isKnown = (each: string): boolean => anyIn(data.baseForms(each), data.easy);
  if (isKnown(word)) return true;
  return data.halves?.(word).some((halves) => halves.every(isKnown)) ?? false;
}

/** Texts use the same words again and again, and so do documents. */
function remember<T>(known: Map<string, T>, word: string, answer: T): T {
  known.set(word, answer);
  return answer;
}

function anyIn(words: readonly string[], list: ReadonlySet<string>): boolean {
  return words.some((word) => list.has(word));
}

function withoutWords(language: string): WordData {
  return {
    language,
    easy: new Set(),
    hard: new Set(),
    simpler: {},
    safe: [],
    wordy: {},
    idioms: {},
    childish: {},
    respectful: [],
    abbreviations: { allowed: [], inFull: {} },
    slots: new Map(),
    baseForms: (word) => [word],
    syllables: () => 1,
  };
}
