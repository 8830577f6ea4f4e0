import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawPictures, PICTURES_A_ROW, PIXELS_PER_MM } from '../../scripts/contact-sheet/draw-pictures.ts';
import { pictureSheets } from '../../scripts/contact-sheet/picture-sheets.ts';
import { usedPictures } from '../../scripts/contact-sheet/used-pictures.ts';
import { loadFaces } from '../../src/files/fonts.ts';
import type { Drawing } from '../../src/pictures/index.ts';
import { drawingsRoot, writtenDocument } from '../written-document.ts';

const faces = loadFaces();

test('A drawing on a sheet of pictures is grey, and 20 mm wide when it is printed', async () => {
  const sheet = sharp(await drawPictures([{ drawing: square('#d22f27') }], 1, faces));
  const { channels } = await sheet.metadata();
  expect(channels).toBe(1);
  const { data, info } = await sheet.toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  const middle = data.subarray(Math.round(info.height / 2) * info.width).subarray(0, info.width);
  const dark = middle.filter((light) => light < 200).length;
  expect(dark / PIXELS_PER_MM).toBeCloseTo(20, 0);
});

test('A row of pictures that is full goes on in the next', async () => {
  const [one, full, more] = await Promise.all(
    [1, PICTURES_A_ROW, PICTURES_A_ROW + 1].map(async (count) => {
      const many = Array.from({ length: count }, () => ({ drawing: square('#000000') }));
      return sharp(await drawPictures(many, 1, faces)).metadata();
    }),
  );
  expect(full?.height).toBe(one?.height);
  expect(more?.width).toBe(full?.width);
  expect(more?.height).toBeGreaterThan(1.5 * (full?.height ?? 0));
});

test('Each drawing of all documents stands on the sheets once, whoever is to be seen in it', async () => {
  const step = '<Step picture="boss / manager" done="It is done.">\nAsk.\n</Step>';
  const documents = ['', '\npeople: dark skin'].map((people) =>
    writtenDocument('task', step, `title: Ask first${people}`),
  );
  const used = await usedPictures(documents, drawingsRoot);
  expect(used.map(({ label }) => label.toLowerCase())).toEqual(['kettle', 'manager in front of two workers']);
});

test('What the pictures are called stands in a list, by the numbers on the sheets', async () => {
  const used = Array.from({ length: 3 }, (_, index) => ({
    label: `Thing ${index + 1}`,
    drawing: square('#000000'),
    file: 'content/tasks/make-tea/en-GB.mdx',
  }));
  const files = await pictureSheets(used, faces, 2);
  expect(files.map(({ name }) => name)).toEqual(['pictures-1.jpg', 'pictures-2.jpg', 'pictures.md']);
  expect(files.at(-1)?.content).toContain('\n3. Thing 3 (make-tea)\n');
});

function square(colour: string): Drawing {
  const path: Drawing['shapes'][number]['path'] = [
    ['M', 0, 0],
    ['L', 72, 0],
    ['L', 72, 72],
    ['L', 0, 72],
    ['Z'],
  ];
  return { width: 72, height: 72, shapes: [{ path, fill: { colour, rule: 'nonzero', opacity: 1 } }] };
}
