import { describe, expect, test } from 'vitest';
import { editionsOf } from '../../../src/editions/index.ts';
import { loadFaces } from '../../../src/files/fonts.ts';
import { loadPictures } from '../../../src/files/pictures.ts';
import { languages } from '../../../src/languages/index.ts';
import { renderPaper } from '../../../src/papers/paper.ts';
import { treeText } from '../../../src/pdf/reading/describe.ts';
import { contentLicences, termsOf } from '../../../src/site/content-licence.ts';
import type { Site } from '../../../src/site/site.ts';
import { plainSite } from '../../example-site.ts';
import { drawingsRoot, writtenDocument } from '../../written-document.ts';

const step = '<Step picture="cup" done="The cup is here." short="Get a cup">\nGet a cup.\n</Step>\n';
const task = writtenDocument('task', step, 'title: Make tea');
const ours: Site = { ...plainSite, name: { 'en-GB': 'Marsh Lane Works' } };

async function papersOf(
  site: Site,
): Promise<{ readonly id: string; readonly heard: string; readonly file: string }[]> {
  const materials = { faces: loadFaces(), pictures: await loadPictures(task, drawingsRoot), site };
  return Promise.all(
    editionsOf(task, site).map(async (edition) => {
      const { bytes } = await renderPaper(task, edition, materials);
      return { id: edition.id, heard: await treeText(bytes), file: new TextDecoder().decode(bytes) };
    }),
  );
}

describe('The words of an organisation', () => {
  test('are said on every paper to be its own, under the terms that it has chosen', async () => {
    for (const { id, heard, file } of await papersOf({ ...ours, contentLicence: 'CC-BY-SA-4.0' })) {
      expect(heard, id).toContain('Words: Marsh Lane Works, CC BY-SA 4.0');
      expect(file, id).toMatch(/<dc:rights>.*Words: Marsh Lane Works, CC BY-SA 4\.0 Pictures:/u);
    }
    for (const { id, heard } of await papersOf({ ...ours, contentLicence: 'all rights kept' }))
      expect(heard, id).toContain('Words: Marsh Lane Works, all rights kept');
  });

  test('need no line where nobody has chosen, and the file names the publisher all the same', async () => {
    for (const { id, heard, file } of await papersOf(ours)) {
      expect(heard, id).not.toContain('Words:');
      expect(file, id).toContain('<dc:publisher><rdf:Bag><rdf:li>Marsh Lane Works</rdf:li>');
    }
  });

  test('have terms that every language can say, with an address where there is a licence', () => {
    for (const contentLicence of contentLicences) {
      const { copying, licence } = termsOf({ contentLicence });
      expect(licence === undefined, contentLicence).toBe(contentLicence === 'all rights kept');
      expect(licence?.address ?? 'https://', contentLicence).toMatch(/^https:\/\//u);
      for (const { about, words } of languages) {
        expect(words.web.creditsText.contentLicence[copying].length).toBeGreaterThan(10);
        expect(JSON.stringify(about('Xyzzy', copying))).not.toBe(
          JSON.stringify(about('Xyzzy', other(copying))),
        );
      }
    }
  });
});

function other(copying: ReturnType<typeof termsOf>['copying']): typeof copying {
  return copying === 'kept' ? 'credited' : 'kept';
}
