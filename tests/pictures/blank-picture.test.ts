import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPapers } from '../../src/check/check-papers.ts';
import { isBlankOnWhite } from '../../src/files/blank-picture.ts';
import { checkPictures } from '../../src/files/pictures.ts';
import type { Document } from '../../src/model/document.ts';
import { writtenDocument } from '../written-document.ts';
import type { Picture } from '../../src/pictures/drawing/picture.ts';
import { readDrawing } from '../../src/pictures/index.ts';
import { plainSite } from '../example-site.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'clearstep-blank-'));
  await mkdir(path.join(root, 'content/leaflets/tea'), { recursive: true });
});
afterAll(() => rm(root, { recursive: true }));

/** A leaflet whose second picture is this drawing, made a photo of this kind. */
async function leafletWith(svg: string, kind: 'png' | 'jpeg'): Promise<Document> {
  const name = `photo.${kind === 'png' ? 'png' : 'jpg'}`;
  const file = path.join(root, 'content/leaflets/tea', name);
  await writeFile(file, await sharp(Buffer.from(svg)).toFormat(kind).toBuffer());
  const document = writtenDocument('leaflet', '<Point picture="kettle">\nA cup.\n</Point>');
  const [block] = document.blocks;
  if (block?.type !== 'point' || !block.picture) throw new Error('There is a point with a picture.');
  const picture = {
    ...block.picture,
    name: `./${name}`,
    id: `photo:content/leaflets/tea/${name}`,
    alt: 'A cup',
  };
  return { ...document, blocks: [{ ...block, picture }] };
}

function svg(width: number, height: number, inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inside}</svg>`;
}

async function rules(document: Document): Promise<string[]> {
  return (await checkPictures(document, root)).map(({ rule }) => rule);
}

describe('A picture of which nothing shows on white paper', () => {
  test.each([
    [
      'a white ring on no background',
      'png',
      '<circle cx="400" cy="300" r="200" fill="none" stroke="#fff" stroke-width="40"/>',
    ],
    [
      'a ring of very light grey',
      'jpeg',
      '<rect width="800" height="700" fill="#fff"/><circle cx="400" cy="300" r="200" fill="#f0f0f0"/>',
    ],
    ['nothing at all', 'png', ''],
  ] as const)('is an error that names the picture: %s', async (_, kind, inside) => {
    const document = await leafletWith(svg(800, 700, inside), kind);
    expect(await checkPictures(document, root)).toEqual([
      expect.objectContaining({
        severity: 'error',
        rule: 'blank-picture',
        place: expect.objectContaining({ start: expect.objectContaining({ line: 12 }) }),
        found: expect.stringContaining('shows on white paper'),
      }),
    ]);
  });

  test.each([
    [
      'a thin black line on white',
      'jpeg',
      '<rect width="800" height="700" fill="#fff"/><path d="M0 300H800" stroke="#000" stroke-width="4"/>',
    ],
    [
      'a white ring on dark blue',
      'jpeg',
      '<rect width="800" height="700" fill="#123"/><circle cx="400" cy="300" r="200" fill="#fff"/>',
    ],
    ['a yellow sun on no background', 'png', '<circle cx="400" cy="300" r="200" fill="#e8a500"/>'],
  ] as const)('is not %s', async (_, kind, inside) => {
    expect(await rules(await leafletWith(svg(800, 700, inside), kind))).toEqual([]);
  });
});

test.each([
  ['white on white', '<path fill="#fff" d="M9 9h50v50z"/>', true],
  ['outside its frame', '<path d="M90 90h50v50z"/>', true],
  ['made as small as nothing', '<path transform="matrix(0 0 0 0 0 0)" d="M9 9h50v50z"/>', true],
  ['covered by white', '<path d="M9 9h50v50z"/><path fill="#fff" d="M0 0h72v72H0z"/>', true],
  ['nearly see-through', '<path opacity=".02" d="M9 9h50v50z"/>', true],
  ['black on white', '<path d="M9 9h50v50z"/>', false],
])('A drawing that is %s is seen to be so', async (_, inside, isBlank) => {
  const drawing = readDrawing(
    `<svg xmlns="http://www.w3.org/2000/svg" width="72" height="72" viewBox="0 0 72 72">${inside}</svg>`,
  );
  const picture = { id: 'house:tea', content: { type: 'drawing', drawing } } as unknown as Picture;
  expect(await isBlankOnWhite(picture)).toBe(isBlank);
});

describe('A picture that is a strip on paper', () => {
  const strip = async (width: number, height: number): Promise<string[]> => {
    const document = await leafletWith(
      svg(width, height, `<rect width="${width}" height="${height}" fill="#123"/>`),
      'jpeg',
    );
    const { messages } = await checkPapers(document, { root, site: plainSite });
    return messages.map(({ rule, found }) => `${rule}: ${found}`);
  };

  test('is told once, with its size on the paper where it is lowest', async () => {
    const told = ['narrow-picture: The picture “./photo.jpg” is a strip of 27 x 9 mm in the edition a4.'];
    expect(await strip(1500, 500)).toEqual(told);
    expect(await strip(500, 1500)).toEqual([told[0]!.replace('27 x 9', '9 x 27')]);
  });

  test('is not one of 4 to 3 or 16 to 9', async () => {
    expect([...(await strip(1600, 1200)), ...(await strip(1600, 900))]).toEqual([]);
  });
});
