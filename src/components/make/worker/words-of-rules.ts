import firstNames from '../../../rules/data/first-names.tsv?raw';
import moods from '../../../rules/data/moods.tsv?raw';
import { readFirstNames } from '../../../rules/data/first-names.ts';
import { grammars } from '../../../rules/data/index.ts';
import { readMoods } from '../../../rules/data/moods.ts';
import { readWordLists, type WordFile, wordFiles } from '../../../rules/data/word-lists.ts';
import { type LanguageWords, makeVocabulary } from '../../../rules/make-vocabulary.ts';
import type { ProjectTerm, Vocabulary } from '../../../rules/vocabulary.ts';

/** All tables of words, in a file of their own that is fetched when the first text is checked. */
const tables = import.meta.glob<string>('../../../rules/data/*/*.tsv', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const known = new Map<string, Vocabulary>();

/** What the rules know of the words of a language and of the project, read once. */
export function vocabularyOf(language: string, terms: readonly ProjectTerm[]): Vocabulary {
  const vocabulary =
    known.get(language) ??
    makeVocabulary(language, wordsOf(language), terms, {
      firstNames: readFirstNames(firstNames),
      moods: readMoods(moods, language),
    });
  known.set(language, vocabulary);
  return vocabulary;
}

function wordsOf(language: string): LanguageWords | undefined {
  const grammar = grammars.find((each) => each.language === language);
  if (!grammar) return undefined;
  const texts = wordFiles.map(
    (name) => [name, tables[`../../../rules/data/${language}/${name}.tsv`] ?? ''] as const,
  );
  return { grammar, lists: readWordLists(Object.fromEntries(texts) as Record<WordFile, string>) };
}
