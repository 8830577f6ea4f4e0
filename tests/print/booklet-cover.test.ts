import { expect, test } from 'vitest';
import { booklet } from '../../src/editions/booklet.ts';
import { loadFaces } from '../../src/files/fonts.ts';
import { loadPictures } from '../../src/files/pictures.ts';
import { layOutPaper } from '../../src/papers/paper.ts';
import { plainSite } from '../example-site.ts';
import { drawingsRoot, writtenDocument } from '../written-document.ts';

test('Every page of a booklet has its foot but the cover, which says it all large', async () => {
  const document = writtenDocument('leaflet', '<Point picture="cup">\nTake a cup.\n</Point>\n');
  const pictures = await loadPictures(document, drawingsRoot);
  const { sheets } = layOutPaper(document, booklet, { faces: loadFaces(), pictures, site: plainSite });
  const words = sheets
    .flatMap(({ items }) => items.flatMap((item) => (item.type === 'text' ? item.glyphs : [])))
    .map(({ text }) => text)
    .join('');
  const pages = [...words.matchAll(/Page ?(\d+) ?of/gu)].map(([, number]) => Number(number));
  expect(pages.toSorted((a, b) => a - b)).toEqual([2, 3, 4]);
});
