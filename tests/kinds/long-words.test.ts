import { expect, test, vi } from 'vitest';
import { editionsOf } from '../../src/editions/index.ts';
import { enGB } from '../../src/languages/en-GB/index.ts';
import { layOutPaper } from '../../src/papers/paper.ts';
import { documentsIn, materialsFor, roots } from './documents.ts';
import { plainSite } from '../example-site.ts';

/** English but for the words of the signs, which are the Welsh ones: two of the longest that we know of. */
vi.mock('../../src/languages/index.ts', () => {
  const words = { ...enGB.words, stop: 'Stopiwch', ask: 'Gofynnwch' };
  return { languages: [enGB], languageOf: () => ({ ...enGB, words }) };
});

const documents = documentsIn(roots.fixtures);

test.each(documents)('signs with long words fit on every paper of $kind $slug', async (document) => {
  const materials = await materialsFor(document, roots.fixtures);
  for (const edition of editionsOf(document, plainSite))
    expect(() => layOutPaper(document, edition, materials), edition.id).not.toThrow();
});
