import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedTexts } from '../../scripts/fuzz/changed-texts.ts';
import { faultsOfText, type FuzzMaterials } from '../../scripts/fuzz/faults.ts';
import { foundSentences } from '../../scripts/fuzz/found-sentences.ts';
import { keptFound } from '../../scripts/fuzz/found-texts.ts';
import { pictureLookup } from '../../src/files/pictures.ts';
import { loadVocabulary } from '../../src/files/vocabulary.ts';
import { languages } from '../../src/languages/index.ts';
import { exampleSite } from '../example-site.ts';
import { goodFiles } from '../model/good-files.ts';
import { drawingsRoot } from '../written-document.ts';

const vocabularies = new Map(languages.map(({ tag }) => [tag, loadVocabulary(tag, [])]));
const materials: FuzzMaterials = {
  root: drawingsRoot,
  site: { ...exampleSite, languages: languages.map(({ tag }) => tag) },
  pictures: pictureLookup(drawingsRoot),
  vocabulary: (language) => vocabularies.get(language) ?? loadVocabulary(language, []),
  today: '2026-11-22',
};

const sentences = await foundSentences(new URL('../../', import.meta.url));

describe('A document that was changed by chance', () => {
  test('is read, held against the rules and laid out, or told what is wrong with it', async () => {
    await fc.assert(
      fc.asyncProperty(changedTexts(goodFiles, sentences), async (written) => {
        expect(await faultsOfText(written, materials)).toEqual([]);
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  test('is the same one for the same seed', () => {
    const [one, again, other] = [7, 7, 8].map((seed) =>
      fc.sample(changedTexts(goodFiles, sentences), { seed, numRuns: 5 }),
    );
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });

  test('is still read as a document often enough for papers to be made of it', async () => {
    let papers = 0;
    const counting: FuzzMaterials = {
      ...materials,
      vocabulary: (language) => {
        papers += 1;
        return materials.vocabulary(language);
      },
    };
    for (const written of fc.sample(changedTexts(goodFiles, sentences), { seed: 7, numRuns: 20 }))
      await faultsOfText(written, counting);
    expect(papers).toBeGreaterThan(5);
  });
});

describe('A text that was found before', () => {
  test('is answered as it should be', async () => {
    const found = keptFound(new URL('found', import.meta.url).pathname);
    const faults = await Promise.all(
      found.map(async ({ seed, written }) => [seed, await faultsOfText(written, materials)] as const),
    );
    expect(faults).toEqual(found.map(({ seed }) => [seed, []]));
  });
});

describe('An answer that is no good', () => {
  const [good] = goodFiles;

  test('is told when something is thrown', async () => {
    const broken: FuzzMaterials = {
      ...materials,
      pictures: {
        find: () => {
          throw new Error('The shelf is empty.');
        },
      },
    };
    expect(await faultsOfText(good!, broken)).toEqual([
      expect.stringContaining('It was thrown: Error: The shelf is empty.'),
    ]);
  });

  test('is told when nothing of a document can be made', async () => {
    const site = {
      ...materials.site,
      get name(): never {
        throw new Error('It has no name.');
      },
    };
    const faults = await faultsOfText(good!, { ...materials, site });
    expect(faults).toContainEqual(expect.stringMatching(/^A mistake of our own: .*It has no name/u));
  });
});
