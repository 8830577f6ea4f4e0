import type { XmlElement } from '@rgrove/parse-xml';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { loadPictureNames } from '../../../src/files/picture-names.ts';
import { houseFolder, readHouseRegister } from '../../../src/files/house-pictures.ts';
import { namesWithin } from '../../../src/pictures/names/fold-name.ts';
import { house } from '../../../src/pictures/sources/house/source.ts';
import { findPictograms } from '../../../src/pictures/index.ts';
import { childElements, readSvgTree } from '../../../src/pictures/svg/svg-tree.ts';
import { root } from '../../source-files.ts';

const folder = houseFolder(root);
const register = readHouseRegister(root);
const files = readdirSync(folder).filter((file) => file !== 'register.yml');

/** Ten kilobytes: the largest drawing has half of that, and a phone loads a dozen of them for one guide. */
const MOST_BYTES = 10_000;

/** The grid is 72 x 72. Two units stay white at every edge, so that a thin border never touches the art. */
const GRID = 72;
const MARGIN = 2;

/** More is no longer one glance for somebody who listens to it. */
const MOST_WORDS_IN_LABEL = 12;

const elements = new Set(['svg', 'g', 'path', 'line', 'circle', 'ellipse', 'rect', 'polyline', 'polygon']);
const attributes = new Set(
  (
    'xmlns viewBox fill stroke stroke-width stroke-linecap stroke-linejoin transform ' +
    'd x y width height rx ry cx cy r x1 y1 x2 y2 points class'
  ).split(' '),
);
const palette = readPalette();

describe('the register of our own pictures', () => {
  test('names every drawing in the folder, and no other', () => {
    expect(register.map(({ file }) => file).sort()).toEqual([...files].sort());
  });

  test('gives a name to one picture only, also when half of a name is typed', () => {
    const owners = new Map<string, string[]>();
    for (const { name, also, file } of register) {
      const written = new Set([name, ...also].flatMap(namesWithin));
      for (const each of written) owners.set(each, [...(owners.get(each) ?? []), file]);
    }
    expect([...owners].filter(([, pictures]) => pictures.length > 1)).toEqual([]);
  });

  test('writes no name twice for the same picture', () => {
    const repeated = register.filter(({ name, also }) => new Set([name, ...also]).size <= also.length);
    expect(repeated).toEqual([]);
  });

  test('says in a few words what each picture shows, never "picture of"', () => {
    const wordy = register.filter(
      ({ label }) =>
        label.split(/\s+/).length > MOST_WORDS_IN_LABEL ||
        /\b(?:picture|image|drawing|icon) of\b|\.$/i.test(label),
    );
    expect(wordy).toEqual([]);
  });

  test('describes no two pictures with the same words', () => {
    const labels = register.map(({ label }) => label);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });
});

test('Each drawing of the register is found by each of its names', () => {
  const all = findPictograms(register, loadPictureNames());
  expect(register.length).toBeGreaterThan(0);
  for (const { name, also, file } of register)
    for (const each of [name, ...also])
      expect(all.find(each), each).toMatchObject({ id: `house:${file.slice(0, -4)}` });
});

describe.each(files)('the drawing %s', (file) => {
  const svg = readFileSync(path.join(folder, file), 'utf8');

  test('is small and lies on the common grid', () => {
    expect(statSync(path.join(folder, file)).size).toBeLessThanOrEqual(MOST_BYTES);
    expect(readSvgTree(svg).attributes['viewBox']).toBe(`0 0 ${GRID} ${GRID}`);
  });

  test('uses plain shapes and the colours of the common palette', () => {
    const drawn = everyElement(readSvgTree(svg));
    expect(drawn.filter(({ name }) => !elements.has(name)).map(({ name }) => name)).toEqual([]);
    expect(
      drawn.flatMap((element) => Object.keys(element.attributes)).filter((name) => !attributes.has(name)),
    ).toEqual([]);
    const colours = drawn.flatMap(({ attributes: { fill, stroke } }) =>
      [fill, stroke].filter((colour) => colour !== undefined && colour !== 'none'),
    );
    expect(colours.filter((colour) => !palette.has(colour ?? ''))).toEqual([]);
  });

  test('stays inside the margin', async () => {
    const art = await boundsOfArt(svg);
    expect(art.left, 'left').toBeGreaterThanOrEqual(MARGIN);
    expect(art.top, 'top').toBeGreaterThanOrEqual(MARGIN);
    expect(art.right, 'right').toBeLessThanOrEqual(GRID - MARGIN);
    expect(art.bottom, 'bottom').toBeLessThanOrEqual(GRID - MARGIN);
  });

  test('can be drawn on paper', () => {
    expect(house.draw(svg, '').shapes.length).toBeGreaterThan(2);
  });
});

function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...childElements(element).flatMap(everyElement)];
}

function readPalette(): ReadonlySet<string> {
  const file = path.join(root, 'node_modules/openmoji/data/color-palette.json');
  const { colors, skintones } = JSON.parse(readFileSync(file, 'utf8')) as {
    colors: string[];
    skintones: Record<string, string[]>;
  };
  return new Set([...colors, ...Object.values(skintones).flat()]);
}

/** Of white round the grid: what is beyond it is cut off, and is outside the margin all the same. */
const AROUND = 4;

/** Where ink is, in units of the grid, lines included: drawn on a sheet a little larger, then measured. */
async function boundsOfArt(
  svg: string,
): Promise<{ left: number; top: number; right: number; bottom: number }> {
  const side = GRID + 2 * AROUND;
  const sheet = svg.replace(`0 0 ${GRID} ${GRID}`, `${-AROUND} ${-AROUND} ${side} ${side}`);
  const pixelsPerUnit = 4;
  const { info } = await sharp(Buffer.from(sheet), { density: 72 * pixelsPerUnit })
    .trim({ threshold: 60, background: '#00000000' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const left = -(info.trimOffsetLeft ?? 0) / pixelsPerUnit - AROUND;
  const top = -(info.trimOffsetTop ?? 0) / pixelsPerUnit - AROUND;
  return { left, top, right: left + info.width / pixelsPerUnit, bottom: top + info.height / pixelsPerUnit };
}
