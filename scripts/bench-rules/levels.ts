import { syllable } from 'syllable';
import { languageOf } from '../../src/languages/index.ts';
import { readDataTable } from '../../src/model/read/common/data-table.ts';
import { costsOf } from '../../src/rules/ease.ts';
import { examine } from '../../src/rules/examine.ts';
import type { Vocabulary } from '../../src/rules/vocabulary.ts';
import { sentenceLeaflet } from './leaflet.ts';
import { type Half, readFilesOf } from './read-found.ts';

/** A text with how hard a formula says that it is, and whether it is office prose. */
export interface Ranked {
  readonly cost: number;
  readonly isOffice: boolean;
}

/** How hard a text is to read by our own points. */
export function costOf(text: string, vocabulary: Vocabulary): number {
  const costs = costsOf(
    examine(sentenceLeaflet(text).document, { vocabulary, language: languageOf('en-GB') }),
  );
  return costs.reduce((sum, cost) => sum + cost, 0) / Math.max(1, costs.length);
}

/** The school year that a text needs by Flesch and Kincaid (1975). */
export function fleschKincaid(text: string): number {
  const sentences = Math.max(1, (text.match(/[.!?]+(?:\s|$)/g) ?? []).length);
  const words = text.match(/[\p{L}\d’'-]+/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / Math.max(1, words.length)) - 15.59;
}

/** How often a text of an office is called harder than an easy one, of all pairs. 0.5 is chance, 1 is perfect. */
export function areaUnderCurve(ranked: readonly Ranked[]): number {
  const office = ranked.filter(({ isOffice }) => isOffice);
  const easy = ranked.filter(({ isOffice }) => !isOffice);
  let won = 0;
  for (const hard of office)
    for (const soft of easy) won += hard.cost > soft.cost ? 1 : hard.cost === soft.cost ? 0.5 : 0;
  return won / (office.length * easy.length);
}

export interface LevelText {
  readonly topic: string;
  readonly level: string;
  readonly text: string;
}

/** The texts that say the same in easy read, in plain English and in the English of offices. */
export function readLevels(half: readonly Half[], root: URL): LevelText[] {
  return readFilesOf('levels', half, root).flatMap((text) =>
    readDataTable(text, ['id', 'topic', 'level', 'text']),
  );
}
