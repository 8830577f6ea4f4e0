import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { colours } from '../../src/design/tokens.ts';
import { readHouseRegister } from '../../src/files/house-pictures.ts';
import { loadPictureNames } from '../../src/files/picture-names.ts';
import { loadPicture } from '../../src/files/pictures.ts';
import { drawingToSvg, houseId } from '../../src/pictures/index.ts';
import { differentPixels, inkedPixels, pixels } from './pixels.ts';

/** Of the 20,736 pixels; what differs is the grey of a few edges, because coordinates are rounded to 0.001. */
const MOST_DIFFERENT = 4;

const ids = [
  ...loadPictureNames().aliases.map(({ picture }) => picture),
  ...readHouseRegister(process.cwd()).map((entry) => houseId(entry)),
];

describe('a picture that we drew looks like its file, drawn by librsvg', () => {
  test.each(ids)('%s', async (id) => {
    const { content } = await loadPicture(id, process.cwd());
    if (content.type !== 'drawing') throw new Error('not a drawing');
    const [ours, theirs] = await Promise.all([pixels(drawingToSvg(content.drawing)), pixels(original(id))]);
    expect(inkedPixels(theirs)).toBeGreaterThan(100);
    expect(differentPixels(ours, theirs)).toBeLessThanOrEqual(MOST_DIFFERENT);
  });

  test('and a picture with a missing shape does not', async () => {
    const { content } = await loadPicture('openmoji:1F642', process.cwd());
    if (content.type !== 'drawing') throw new Error('not a drawing');
    const { drawing } = content;
    const without = { ...drawing, shapes: drawing.shapes.slice(0, -1) };
    const [whole, less] = await Promise.all([pixels(drawingToSvg(drawing)), pixels(drawingToSvg(without))]);
    expect(differentPixels(whole, less)).toBeGreaterThan(MOST_DIFFERENT);
  });
});

/** The set's own file, placed in the box as its source says, with no help from our reader. */
function original(id: string): string {
  const [set = '', key = ''] = id.split(':');
  const ink = (svg: string): string => svg.replaceAll('currentColor', colours.ink);
  switch (set) {
    case 'openmoji':
      return sized(readFileSync(path.join(folder('openmoji'), 'color/svg', `${key}.svg`), 'utf8'));
    case 'house':
      return sized(readFileSync(path.join('content/pictures', `${key}.svg`), 'utf8'));
    case 'healthicons':
      return box(48, 0.8, ink(icons('healthicons')[key]?.body ?? ''));
    default:
      return box(
        24,
        0.88,
        ink(icons('hugeicons')[key]?.body ?? '').replace(/stroke-width="([\d.]+)"/g, halved),
      );
  }
}

function halved(_all: string, width: string): string {
  return `stroke-width="${Number(width) / 2}"`;
}

function sized(svg: string): string {
  return svg
    .replace('<svg ', '<svg width="72" height="72" ')
    .replace(/(<svg width="72" height="72"[^>]*?) width="\d+"([^>]*?) height="\d+"/, '$1$2');
}

function box(grid: number, share: number, inside: string): string {
  const edge = (grid * (1 - share)) / 2;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="72" height="72" viewBox="0 0 ${grid} ${grid}">` +
    `<g transform="translate(${edge} ${edge}) scale(${share})">${inside}</g></svg>`
  );
}

function folder(name: string): string {
  return path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}

function icons(set: string): Record<string, { body: string }> {
  const file = path.join(folder(`@iconify-json/${set}`), 'icons.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { icons: Record<string, { body: string }> }).icons;
}
