import { expect, test } from 'vitest';
import { measureSheets } from '../../scripts/contact-sheet/measure-sheets.ts';
import { a4 } from '../../src/editions/a4.ts';
import { cards } from '../../src/editions/cards.ts';
import type { Edition } from '../../src/editions/edition.ts';
import { labels } from '../../src/editions/labels.ts';
import { onLetter } from '../../src/editions/on-letter.ts';
import { wallet } from '../../src/editions/wallet.ts';
import { loadFaces } from '../../src/files/fonts.ts';
import { loadPictures } from '../../src/files/pictures.ts';
import { layOutPaper, savePaper } from '../../src/papers/paper.ts';
import { exampleSite } from '../example-site.ts';
import { drawingsRoot, writtenDocument } from '../written-document.ts';

const tea = writtenDocument(
  'task',
  '<Emergency picture="call 999">\nCall 999.\n</Emergency>\n\n<Step picture="kettle" done="It is on." short="Switch it on">\nSwitch the kettle on.\n</Step>',
);

async function measured(edition: Edition) {
  const materials = {
    faces: loadFaces(),
    pictures: await loadPictures(tea, drawingsRoot),
    site: exampleSite,
  };
  const publication = layOutPaper(tea, edition, materials);
  return measureSheets((await savePaper(publication, edition, materials)).bytes, publication.sheets);
}

test.each<[edition: Edition, page: string, piece: string | undefined]>([
  [a4, '210 x 297', undefined],
  [onLetter(a4), '215.9 x 279.4', undefined],
  [labels, '210 x 297', '50 x 50'],
  [cards, '297 x 210', '105 x 74'],
  // Front and back beside each other, to be folded: a bank card has 85.6 x 54 mm.
  [wallet, '210 x 297', '171.2 x 54'],
])('What is printed is measured: $id', async (edition, page, piece) => {
  const { pages, piece: found, clearEdge, smallest } = await measured(edition);
  expect(pages).toEqual([page]);
  expect(found).toBe(piece);
  // What an office printer leaves white at the edge is 5 mm at most.
  expect(clearEdge).toBeGreaterThan(5);
  expect(smallest).toBeGreaterThanOrEqual(10);
});
