import { describe, expect, test } from 'vitest';
import { loadFaces } from '../../src/files/fonts.ts';
import type { Item } from '../../src/print/sheet/sheet.ts';
import { sheetParts } from '../../src/print/sheet-parts.ts';
import { sheetToSvg } from '../../src/print/svg.ts';
import { glyphOutlines } from '../../src/print/text/glyph-outlines.ts';
import { shapeWord, spaceGlyph } from '../../src/print/text/shape.ts';

const faces = loadFaces();
const tag = { artifact: 'Layout' } as const;

/** What stands on a sheet of 20 by 30 mm. */
function drawn(item: object): string {
  const svg = sheetToSvg({ width: 20, height: 30, items: [{ tag, ...item } as Item] }, faces);
  const start =
    '<svg xmlns="http://www.w3.org/2000/svg" width="20mm" height="30mm" viewBox="0 0 20 30"><rect width="20" height="30" fill="#ffffff"/>';
  expect(svg.startsWith(start)).toBe(true);
  expect(svg.endsWith('</svg>')).toBe(true);
  return svg.slice(start.length, -'</svg>'.length);
}

describe('A sheet as a picture', () => {
  test('draws lines with their colour and width, and areas with theirs', () => {
    const path = [
      ['M', 1, 2],
      ['L', 3, 4],
    ];
    expect(drawn({ type: 'path', path, stroke: { colour: '#112233', width: 0.40004 } })).toMatch(
      /^<path d="M1 2L3 4" fill="none" stroke="#112233" stroke-width="0\.4" stroke-linecap="round" stroke-linejoin="round"\/>$/,
    );
    expect(drawn({ type: 'path', path, fill: '#445566' })).toMatch(/^<path d="[^"]+" fill="#445566"\/>$/);
  });

  test('draws a picture at its place and in its size', () => {
    const shapes = [
      {
        path: [
          ['M', 0, 0],
          ['L', 72, 72],
        ],
        fill: { colour: '#112233', rule: 'nonzero', opacity: 1 },
      },
    ];
    const picture = { content: { type: 'drawing', drawing: { width: 72, height: 72, shapes } } };
    expect(drawn({ type: 'picture', x: 1.23456, y: 2, width: 18, height: 18, picture })).toMatch(
      /^<g transform="translate\(1\.235 2\) scale\(0\.250000\)"><path .*<\/g>$/,
    );
  });

  test('holds photos inside it', () => {
    const picture = { content: { type: 'photo', jpeg: Uint8Array.of(255, 216, 255), width: 4, height: 3 } };
    expect(drawn({ type: 'picture', x: 1, y: 2, width: 8, height: 6, picture })).toBe(
      '<image x="1" y="2" width="8" height="6" href="data:image/jpeg;base64,/9j/"/>',
    );
  });

  test('leaves fields to the marks below them', () => {
    expect(drawn({ type: 'field', x: 1, y: 2, width: 8, height: 6, field: {} })).toBe('');
  });

  test('draws letters one after the other, turned upright and scaled from the units of their font', () => {
    const glyphs = shapeWord('no', faces.regular).flatMap((run) => run.glyphs);
    const svg = drawn({
      type: 'text',
      x: 1,
      y: 2,
      size: 72,
      weight: 'regular',
      colour: '#111111',
      glyphs,
      width: 9,
    });
    const scale = (25.4 / faces.regular.unitsPerEm).toFixed(6);
    expect(
      svg.startsWith(`<g transform="translate(1 2) scale(${scale} -${scale})"><path fill="#111111" d="M0 0m`),
    ).toBe(true);
    expect(placesIn(svg)).toEqual(['0 0', `${glyphs[0]?.advance} 0`]);
  });

  test('has the size that it is shown in', () => {
    expect(sheetToSvg({ width: 210, height: 297, items: [] }, faces, { width: 320 })).toContain(
      'width="320" height="453" viewBox="0 0 210 297"',
    );
  });
});

/** Where the outlines of letters start. */
function placesIn(outlines: string): (string | undefined)[] {
  return [...outlines.matchAll(/M([\d. -]*)m/g)].map(([, at]) => at);
}

describe('The outlines of letters', () => {
  const [n, o] = shapeWord('no', faces.regular).flatMap(({ glyphs }) => glyphs);
  const space = spaceGlyph(faces.regular);
  if (!n || !o) throw new Error('The typeface has no such letters.');

  test('leave out spaces, which have none', () => {
    expect(placesIn(glyphOutlines({ glyphs: [n, space, o] }, faces.regular))).toEqual([
      '0 0',
      `${n.advance + space.advance} 0`,
    ]);
  });

  test('stand from right to left where they are read so', () => {
    expect(placesIn(glyphOutlines({ glyphs: [n, o], isRightToLeft: true }, faces.regular))).toEqual([
      `${o.advance} 0`,
      '0 0',
    ]);
  });

  test('are moved by their offset', () => {
    const dot = { ...o, offset: { x: 7, y: -3 } };
    expect(placesIn(glyphOutlines({ glyphs: [n, dot] }, faces.regular))).toEqual([
      '0 0',
      `${n.advance + 7} -3`,
    ]);
  });

  test('are those of the typeface, in steps from point to point', () => {
    const { font } = faces.regular;
    for (const word of ['g', '&', 'ä']) {
      const [glyph] = shapeWord(word, faces.regular).flatMap(({ glyphs }) => glyphs);
      expect(walked(glyphOutlines({ glyphs: [glyph!] }, faces.regular))).toEqual(
        font.getGlyph(glyph!.id)?.path.commands.map(({ args }) => args),
      );
    }
  });
});

/** The points that the steps of an outline lead to. */
function walked(outline: string): number[][] {
  let [x, y] = [0, 0];
  let start = [x, y];
  return [...outlines(outline)].map(([, letter = '', steps = '']) => {
    if (letter === 'z') [x, y] = start as [number, number];
    const numbers = [...steps.matchAll(/-?[\d.]+/gu)].map(Number);
    const points = numbers.map((step, index) => step + (index % 2 === 0 ? x : y));
    if (points.length > 0) [x, y] = points.slice(-2) as [number, number];
    if (letter === 'm') start = [x, y];
    return points;
  });
}

function outlines(path: string): IterableIterator<RegExpExecArray> {
  return path.replace('M0 0', '').matchAll(/([mlqcz])([\d. -]*)/gu);
}

test('The same words have the same SVG wherever they stand, and a space has none', () => {
  const text = (x: number, word: string): Item =>
    ({ ...words, x, glyphs: shapeWord(word, faces.regular).flatMap((run) => run.glyphs) }) as unknown as Item;
  const words = { type: 'text', y: 2, size: 72, weight: 'regular', colour: '#111111', width: 9, tag };
  const items = [text(1, 'no'), text(5, 'no'), text(9, ' ')];
  const [, one, other, ...more] = sheetParts({ width: 20, height: 30, items }, faces, () => '');
  expect(other?.drawn).toBe(one?.drawn);
  expect(other?.place).not.toBe(one?.place);
  expect(more).toEqual([]);
});

test('A photo on a sheet that is drawn thing by thing has the address that it was given', () => {
  const picture = { content: { type: 'photo', jpeg: Uint8Array.of(255, 216, 255), width: 4, height: 3 } };
  const items = [{ type: 'picture', x: 1, y: 2, width: 8, height: 6, picture, tag }] as unknown as Item[];
  expect(sheetParts({ width: 20, height: 30, items }, faces, () => 'blob:photo')[1]).toEqual({
    place: '',
    drawn: '<image x="1" y="2" width="8" height="6" href="blob:photo"/>',
  });
});
