import { describe, expect, test } from 'vitest';
import { checkNations } from '../../src/preview/check-nations.ts';
import { editionsOf } from '../../src/editions/index.ts';
import { loadFaces } from '../../src/files/fonts.ts';
import { loadPictures } from '../../src/files/pictures.ts';
import type { Nation } from '../../src/model/document.ts';
import { renderPaper } from '../../src/papers/paper.ts';
import { treeText } from '../../src/pdf/reading/describe.ts';
import { isServed, otherLawIn, servedFirst } from '../../src/site/nations.ts';
import { plainSite } from '../example-site.ts';
import { drawingsRoot, writtenDocument } from '../written-document.ts';

const guideFor = (...nations: Nation[]) =>
  writtenDocument(
    'guide',
    'The law asks you to make changes.',
    `title: Changes\nnation: [${nations.join(', ')}]`,
  );
const inWales = { ...plainSite, nations: ['England', 'Wales'] } as const;

describe('A site for some nations', () => {
  const scottish = guideFor('Scotland');
  const english = guideFor('England');
  const forAll = writtenDocument('leaflet', 'Take a cup.', 'title: Cups');

  test('shows what its people can use first, and what is about no law among it', () => {
    expect(servedFirst([scottish, forAll, english], inWales)).toEqual([forAll, english, scottish]);
    expect(servedFirst([scottish, forAll, english], plainSite)).toEqual([scottish, forAll, english]);
    expect([scottish, forAll, english].map((each) => isServed(each, inWales))).toEqual([false, true, true]);
  });

  test('tells the author of a guide that is in force in none of them, at the nation', () => {
    const [message, ...others] = checkNations(scottish, inWales);
    expect(others).toEqual([]);
    expect(message).toMatchObject({ rule: 'other-nation', severity: 'warning', file: scottish.file });
    expect(message?.place?.start.line).toBe(3);
    expect(message?.found).toBe(
      'The law in this guide is that of Scotland. Your site is for England and Wales.',
    );
    expect([english, forAll].flatMap((each) => checkNations(each, inWales))).toEqual([]);
    expect(checkNations(scottish, plainSite)).toEqual([]);
  });

  test('says on paper where the law may be different, and only there', async () => {
    const heard = async (
      document: typeof english,
      site: typeof inWales | typeof plainSite,
    ): Promise<string> => {
      const [a4] = editionsOf(document, site);
      const materials = { faces: loadFaces(), pictures: await loadPictures(document, drawingsRoot), site };
      return treeText((await renderPaper(document, a4!, materials)).bytes);
    };
    expect(await heard(english, inWales)).toMatch(/for: England\s+The law may be different in: Wales/u);
    expect(await heard(scottish, inWales)).toContain('The law may be different in: England, Wales');
    expect(await heard(english, plainSite)).not.toContain('may be different');
    expect(otherLawIn(guideFor('England', 'Wales', 'Scotland'), inWales)).toEqual([]);
  });
});
