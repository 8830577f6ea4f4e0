import { grammars } from '../rules/data/index.ts';
import { readWordLists, type WordFile, wordFiles } from '../rules/data/word-lists.ts';
import { readFirstNames } from '../rules/data/first-names.ts';
import { readMoods } from '../rules/data/moods.ts';
import { type LanguageWords, makeVocabulary } from '../rules/make-vocabulary.ts';
import type { ProjectTerm, Vocabulary } from '../rules/vocabulary.ts';
import { readOwnFile } from './own-file.ts';

/** What the rules know about the words of a language, from the data files of Clearstep, and of a project. */
export function loadVocabulary(language: string, projectTerms: readonly ProjectTerm[]): Vocabulary {
  if (projectTerms.length > 0) return makeFor(language, projectTerms);
  const known = plain.get(language) ?? makeFor(language, []);
  plain.set(language, known);
  return known;
}

/** Without terms of a project it is always the same, and so is what rules have found out about it. */
const plain = new Map<string, Vocabulary>();

function makeFor(language: string, projectTerms: readonly ProjectTerm[]): Vocabulary {
  return makeVocabulary(language, wordsOfLanguage(language), projectTerms, {
    firstNames: (firstNames ??= readFirstNames(readOwnFile('src/rules/data/first-names.tsv'))),
    moods: readMoods((moods ??= readOwnFile('src/rules/data/moods.tsv')), language),
  });
}

let firstNames: ReadonlySet<string> | undefined;
let moods: string | undefined;

/** What is known of the words of a language, read once. Absent: there are no lists for it. */
export function wordsOfLanguage(language: string): LanguageWords | undefined {
  if (!known.has(language)) known.set(language, readWords(language));
  return known.get(language);
}

const known = new Map<string, LanguageWords | undefined>();

function readWords(language: string): LanguageWords | undefined {
  const grammar = grammars.find((each) => each.language === language);
  if (!grammar) return undefined;
  const texts = wordFiles.map(
    (name) => [name, readOwnFile(`src/rules/data/${language}/${name}.tsv`)] as const,
  );
  return { grammar, lists: readWordLists(Object.fromEntries(texts) as Record<WordFile, string>) };
}
