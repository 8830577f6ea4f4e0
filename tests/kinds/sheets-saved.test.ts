import { expect, test } from 'vitest';
import type { Edition } from '../../src/editions/edition.ts';
import { a4 } from '../../src/editions/a4.ts';
import { onLetter } from '../../src/editions/on-letter.ts';
import { poster, posterA3 } from '../../src/editions/poster.ts';
import { loadFaces } from '../../src/files/fonts.ts';
import { loadPictures } from '../../src/files/pictures.ts';
import type { Document } from '../../src/model/document.ts';
import { layOutPaper } from '../../src/papers/paper.ts';
import type { Sheet } from '../../src/print/sheet/sheet.ts';
import { exampleSite } from '../example-site.ts';
import { drawingsRoot, writtenDocument } from '../written-document.ts';

async function sheetsOf(document: Document, edition: Edition): Promise<readonly Sheet[]> {
  const pictures = await loadPictures(document, drawingsRoot);
  return layOutPaper(document, edition, { faces: loadFaces(), pictures, site: exampleSite }).sheets;
}

const names = Array.from({ length: 9 }, (_, index) => `Step ${index + 1}`);
const steps = names.map(
  (short) => `<Step picture="kettle" done="It is on." short="${short}">\nSwitch the kettle on.\n</Step>`,
);
const nineSteps = writtenDocument(
  'task',
  steps.join('\n\n'),
  `title: Make tea\neditions: [{ make: poster, only: [${names.join(', ')}] }]`,
);

test.each([
  ['A4', poster],
  ['A3', posterA3],
] as const)('The sheets of a poster on %s hold about as much as each other', async (_, edition) => {
  const sheets = await sheetsOf(nineSteps, edition);

  const drawings = sheets.map(({ items }) => items.filter(({ type }) => type === 'picture').length);
  // The first has the picture of the title besides, the last the imprint.
  expect(drawings).toEqual([4, 3, 3]);
});

const certificate = writtenDocument(
  'form',
  [
    '<Field label="This certificate is for" type="text" />',
    '<Field label="You did this well" type="lines" help="Write what, and where." />',
    '<Field label="Date" type="date" />',
    '<Field label="Signature and job of the person who signs" type="sign" />',
  ].join('\n'),
);

test('A form that a line less to write on brings on one sheet is on one, on A4 and on Letter', async () => {
  const heights: number[][] = [];
  for (const edition of [a4, onLetter(a4)]) {
    const sheets = await sheetsOf(certificate, edition);
    expect(sheets).toHaveLength(1);
    heights.push(
      sheets.flatMap(({ items }) => items.flatMap((item) => (item.type === 'field' ? [item.height] : []))),
    );
  }
  const [onA4 = [], onLetterPaper = []] = heights;
  expect(onLetterPaper).toHaveLength(4);
  // All others keep their room.
  expect(onLetterPaper.filter((height, index) => height === onA4[index])).toHaveLength(3);
});
