import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readProjectWords } from '../../src/files/words.ts';
import { plainSite } from '../../src/site/site.ts';
import { loadVocabulary } from '../../src/files/vocabulary.ts';
import { type CheckedSentence, checkSentences } from './measure.ts';
import { type LabelKind, readSentences } from './read-sentences.ts';

export const parts = ['tune', 'held-out'] as const;
export type Part = (typeof parts)[number];

/** The labelled sets of one part, with what the rules say about them. */
export interface Sets {
  /** Real office prose that must be flagged. */
  readonly office: readonly CheckedSentence[];
  /** Real office prose with only its passives labelled; the held-out part has none. */
  readonly passives: readonly CheckedSentence[];
  /** Short sentences with one fault each. */
  readonly own: readonly CheckedSentence[];
  /** Good easy-read sentences that must not be flagged. */
  readonly easy: readonly CheckedSentence[];
}

/** Checks the labelled sentences of one part, with the words of a project as in any document of it. Usually this one. */
export async function loadSets(part: Part, root: URL, project = root): Promise<Sets> {
  const { terms } = await readProjectWords(fileURLToPath(project), plainSite);
  const vocabulary = loadVocabulary('en-GB', terms.get('en-GB') ?? []);
  const read = (name: string): CheckedSentence[] => {
    const file = new URL(`tests/cases/rules/written-here/${part}/${name}.txt`, root);
    return existsSync(file) ? checkSentences(readSentences(file), vocabulary) : [];
  };
  return {
    office: read('office-prose'),
    passives: read('office-passives'),
    own: read('own-prose'),
    easy: read('easy-read'),
  };
}

/**
 * The sentences in which a kind of fault is labelled: hard words in the office prose, passives everywhere, the rest in
 * the short sentences. Precision counts remarks on these only.
 */
export function sentencesFor(
  kind: LabelKind,
  { office, passives, own, easy }: Sets,
): readonly CheckedSentence[] {
  if (kind === 'hard word') return office;
  if (kind === 'passive') return [...office, ...passives, ...own, ...easy];
  return kind === 'abbreviation' ? [...office, ...own, ...easy] : [...own, ...easy];
}
