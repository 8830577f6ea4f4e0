import { describe, expect, test } from 'vitest';
import { loadFaces } from '../../src/files/fonts.ts';
import type { Item } from '../../src/print/sheet/sheet.ts';
import { glyphOutlines, sheetToSvg } from '../../src/print/svg.ts';
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
    expect(svg.startsWith(`<g fill="#111111" transform="translate(1 2) scale(${scale} -${scale})">`)).toBe(
      true,
    );
    expect([...svg.matchAll(/<path transform="translate\(([^)]*)\)"/g)].map(([, at]) => at)).toEqual([
      '0',
      String(glyphs[0]?.advance),
    ]);
  });
});

describe('The outlines of letters', () => {
  const [n, o] = shapeWord('no', faces.regular).flatMap(({ glyphs }) => glyphs);
  const space = spaceGlyph(faces.regular);
  if (!n || !o) throw new Error('The typeface has no such letters.');
  const places = (outlines: string): (string | undefined)[] =>
    [...outlines.matchAll(/translate\(([^)]*)\)/g)].map(([, at]) => at);

  test('leave out spaces, which have none', () => {
    expect(places(glyphOutlines({ glyphs: [n, space, o] }, faces.regular))).toEqual([
      '0',
      String(n.advance + space.advance),
    ]);
  });

  test('stand from right to left where they are read so', () => {
    expect(places(glyphOutlines({ glyphs: [n, o], isRightToLeft: true }, faces.regular))).toEqual([
      String(o.advance),
      '0',
    ]);
  });

  test('are moved by their offset', () => {
    const dot = { ...o, offset: { x: 7, y: -3 } };
    expect(places(glyphOutlines({ glyphs: [n, dot] }, faces.regular))).toEqual(['0', `${n.advance + 7} -3`]);
  });
});
