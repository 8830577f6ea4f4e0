import { parentPort, workerData } from 'node:worker_threads';
import * as fc from 'fast-check';
import { loadVocabulary } from '../../src/files/vocabulary.ts';
import { pictureLookup } from '../../src/files/pictures.ts';
import { today } from '../../src/files/today.ts';
import { loadSite } from '../../src/integration/load-site.ts';
import type { Vocabulary } from '../../src/rules/vocabulary.ts';
import { changedTexts, type Written } from './changed-texts.ts';
import { faultsOfText, type FuzzMaterials } from './faults.ts';

/** What the thread is started with. Each seed makes one text. */
export interface FuzzWork {
  readonly root: string;
  readonly documents: readonly Written[];
  /** Of strangers, to be put in. */
  readonly sentences: readonly string[];
  /** The first seed. */
  readonly from: number;
}

/** What it tells: the text it is about to look at, and, at the end of a seed, the smallest text with faults, if one has any. */
export type FuzzNews =
  | { readonly type: 'looks-at'; readonly seed: number; readonly written: Written }
  | { readonly type: 'done'; readonly seed: number; readonly found?: Found };

/** A text that was not answered as it should be. */
export interface Found {
  readonly seed: number;
  readonly written: Written;
  readonly faults: readonly string[];
}

/** Milliseconds for making a text that was found as small as can be. */
const SHRINKING = 60_000;

const { root, documents, sentences, from }: FuzzWork = workerData;
const site = await loadSite(root);
const vocabularies = new Map<string, Vocabulary>();
const materials: FuzzMaterials = {
  root,
  site,
  pictures: pictureLookup(root, site),
  today: today(),
  vocabulary: (language) => {
    const vocabulary = vocabularies.get(language) ?? loadVocabulary(language, []);
    vocabularies.set(language, vocabulary);
    return vocabulary;
  },
};
const texts = changedTexts(documents, sentences);

for (let seed = from; ; seed += 1) {
  const found = await trySeed(seed);
  tell({ type: 'done', seed, ...(found && { found }) });
}

async function trySeed(seed: number): Promise<Found | undefined> {
  let found: Found | undefined;
  const property = fc.asyncProperty(texts, async (written) => {
    tell({ type: 'looks-at', seed, written });
    const faults = await faultsOfText(written, materials);
    if (faults.length > 0) found = { seed, written, faults };
    return faults.length === 0;
  });
  await fc.check(property, { seed, numRuns: 1, interruptAfterTimeLimit: SHRINKING });
  return found;
}

function tell(news: FuzzNews): void {
  parentPort?.postMessage(news, []);
}
