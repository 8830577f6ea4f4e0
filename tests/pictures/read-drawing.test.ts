import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawingToSvg, readDrawing } from '../../src/pictures/index.ts';
import { differentPixels, inkedPixels, pixels } from './pixels.ts';

const head = 'xmlns="http://www.w3.org/2000/svg" width="72" height="72"';
const svg = (inside: string, viewBox = '0 0 72 72'): string =>
  `<svg ${head} viewBox="${viewBox}">${inside}</svg>`;
const pathOf = (inside: string): string =>
  readDrawing(svg(inside))
    .shapes.map(({ path }) => path.map((command) => command.join(' ')).join(' '))
    .join(' | ');

describe('the reader draws as librsvg does', () => {
  const line = 'fill="none" stroke="#000" stroke-width="3"';
  test.each([
    [
      'a path with glued arc flags',
      `<path ${line} d="M20 30a10 10 0 0110 10 10 10 0 01-10 10 8 8 0 108-20.5"/>`,
    ],
    [
      'every relative command',
      `<path ${line} d="m5 20l9 4h9v9c3 0 6 3 6 9s3 9 9 9q5-9 9 0t9 0a6 6 0 1 0 6 6z"/>`,
    ],
    [
      'every absolute command',
      `<path ${line} d="M5 20L14 24H30V40C40 40 40 50 45 50S50 60 55 50Q60 40 65 50T70 30A9 9 0 0 0 60 20Z"/>`,
    ],
    ['a path after Z without a new start', `<path ${line} d="M10 10h20v20zl30 40"/>`],
    ['holes by evenodd', '<path fill="#d22f27" fill-rule="evenodd" d="M5 5h60v60H5zM20 20h30v30H20z"/>'],
    ['holes by direction', '<path d="M5 5h60v60H5zM20 20v30h30V20z"/>'],
    ['a filled path without any paint', '<path d="M5 5h60L36 60z"/>'],
    ['a rectangle with one radius', `<rect ${line} x="10" y="15" width="50" height="30" rx="8"/>`],
    [
      'a rectangle with two radii, one too large',
      `<rect ${line} x="10" y="15" width="50" height="30" rx="40" ry="5"/>`,
    ],
    ['a rectangle with ry alone', `<rect x="10" y="15" width="50" height="30" ry="9"/>`],
    [
      'circle and ellipse',
      '<circle cx="20" cy="20" r="15"/><ellipse cx="45" cy="50" rx="20" ry="9" fill="red"/>',
    ],
    [
      'line, polyline, polygon',
      `<g ${line}><line x1="5" y1="5" x2="60" y2="20"/><polyline points="5,30 20,40 5-0 60.5.5"/><polygon points="5 50 40 70 60 50"/></g>`,
    ],
    ['a polyline that is filled', '<polyline points="5,30 20,60 60,10"/>'],
    [
      'caps, joins and mitres',
      `<path fill="none" stroke="red" stroke-width="8" stroke-linecap="square" stroke-linejoin="bevel" d="M10 60V20h40"/><path ${line} stroke-miterlimit="1" d="M40 60l5-30 5 30"/>`,
    ],
    ['dashes', `<path ${line} stroke-dasharray="6 3 1" d="M5 36h60"/>`],
    [
      'inherited paint',
      '<g fill="none" stroke="#61b2e4" stroke-width="4" stroke-linecap="round"><g stroke="#000"><path d="M10 10l40 40"/></g><path fill="#fcea2b" d="M40 10h20v20z"/></g>',
    ],
    [
      'style over attributes',
      '<g style="fill:#5c9e31; stroke : black"><path fill="red" style="fill: blue; stroke-width:5px" d="M10 10h40v40z"/></g>',
    ],
    ['currentColor and color', '<g color="#8c1515"><path fill="currentColor" d="M10 10h40v40z"/></g>'],
    [
      'colours by name, by three digits and by rgb',
      '<rect width="20" height="20" fill="teal"/><rect x="25" width="20" height="20" fill="#f80"/><rect x="50" width="20" height="20" fill="rgb(20, 90, 200)"/>',
    ],
    [
      'see-through fills and lines',
      '<rect width="50" height="50" fill="red" fill-opacity=".5"/><g opacity=".5"><path fill="none" stroke="blue" stroke-opacity="50%" stroke-width="9" d="M5 5l60 60"/></g><rect x="30" y="20" width="30" height="50" fill="rgba(0,128,0,.5)"/>',
    ],
    [
      'every transform',
      '<g transform="translate(10) scale(.8)"><g transform="rotate(20, 36 36) skewX(10)"><rect width="30" height="20"/></g><g transform="matrix(1 .2 -.2 1 20 30) skewY(-12)"><rect width="30" height="20" fill="red"/></g></g>',
    ],
    [
      'lines under a turn and an even scale',
      `<g transform="translate(36,36) rotate(30) scale(1.5)"><path ${line} d="M-20 0h40M0-20v40"/></g>`,
    ],
    [
      'a mirrored arc',
      `<g transform="matrix(-1 0 0 1 72 0)"><path ${line} d="M10 40A20 12 30 0 1 50 30"/></g>`,
    ],
    ['paint-order', '<path paint-order="stroke" stroke="red" stroke-width="12" d="M20 20h30v30H20z"/>'],
    [
      'hidden parts',
      '<g display="none"><path d="M0 0h72v72H0z"/></g><path visibility="hidden" d="M0 0h72v72H0z"/><circle cx="36" cy="36" r="9"/>',
    ],
    [
      'parts without size or paint',
      '<rect width="0" height="9"/><circle r="0"/><path d=""/><path fill="none" d="M0 0h72v72H0z"/><circle cx="36" cy="36" r="9"/>',
    ],
    ['a line of width 0', '<path stroke="red" stroke-width="0" d="M9 9h30v30z"/>'],
  ])('%s', async (_name, inside) => {
    const [ours, theirs] = await Promise.all([
      pixels(drawingToSvg(readDrawing(svg(inside)))),
      pixels(svg(inside)),
    ]);
    expect(inkedPixels(theirs)).toBeGreaterThan(50);
    // Where half-covered colours meet, ours may round the other way in single pixels.
    expect(differentPixels(ours, theirs)).toBeLessThanOrEqual(4);
  });

  test('a view box that does not begin at 0, 0', async () => {
    const moved = svg('<circle cx="150" cy="-64" r="20"/>', '114 -100 72 72');
    const [ours, theirs] = await Promise.all([pixels(drawingToSvg(readDrawing(moved))), pixels(moved)]);
    expect(differentPixels(ours, theirs)).toBeLessThanOrEqual(4);
  });

  test('any shapes, groups and turns that chance puts together', async () => {
    const n = fc.integer({ min: 1, max: 70 });
    const colour = fc.constantFrom('none', '#000', '#fcea2b', 'red', 'rgb(10,90,200)');
    const shape = fc.oneof(
      fc
        .tuple(n, n, n, n, n)
        .map(([x, y, w, h, r]) => `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}"`),
      fc.tuple(n, n, n, n).map(([x, y, rx, ry]) => `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}"`),
      fc.tuple(n, n, n, n, n, n).map((p) => `<polygon points="${p.join(' ')}"`),
      fc
        .tuple(n, n, n, n, fc.boolean(), fc.boolean(), n, n)
        .map(
          ([x, y, rx, ry, large, sweep, ex, ey]) =>
            `<path d="M${x} ${y}a${rx} ${ry} 33 ${Number(large)}${Number(sweep)}${ex}-${ey}q${x} 5 9-9t5 9z"`,
        ),
    );
    const painted = fc
      .tuple(shape, colour, colour, fc.constantFrom('', ' fill-rule="evenodd"'))
      .map(
        ([start, fill, stroke, rule]) =>
          `${start} fill="${fill}" stroke="${stroke}" stroke-width="2"${rule}/>`,
      );
    const group = fc
      .tuple(
        fc.integer({ min: -180, max: 180 }),
        fc.integer({ min: 30, max: 120 }),
        fc.array(painted, { maxLength: 4 }),
      )
      .map(
        ([turn, scale, shapes]) =>
          `<g transform="rotate(${turn} 36 36) scale(${scale / 100})">${shapes.join('')}</g>`,
      );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(painted, group), { minLength: 1, maxLength: 5 }), async (parts) => {
        // Chance may put together what cannot be seen, which is refused. The dot always can.
        const text = svg(`<circle cx="4" cy="4" r="3"/>${parts.join('')}`);
        const [ours, theirs] = await Promise.all([pixels(drawingToSvg(readDrawing(text))), pixels(text)]);
        expect(differentPixels(ours, theirs)).toBeLessThanOrEqual(12);
      }),
      { numRuns: 150, seed: 20261122 },
    );
  });
});

describe('paths', () => {
  test('are absolute, cubic and rounded to three decimals', () => {
    expect(pathOf('<path d="m1 2h1.23456v1l-1 0q3 0 3 3z"/>')).toBe(
      'M 1 2 L 2.235 2 L 2.235 3 L 1.235 3 C 3.235 3 4.235 4 4.235 6 Z',
    );
  });

  test('keep every shape element apart, in painting order', () => {
    const drawing = readDrawing(
      svg('<rect width="9" height="9"/><g><circle r="3"/><line x2="9" stroke="red"/></g>'),
    );
    expect(drawing.shapes.map(({ fill, stroke }) => [fill?.colour, stroke?.colour])).toEqual([
      ['#000000', undefined],
      ['#000000', undefined],
      [undefined, '#ff0000'],
    ]);
  });

  test('carry a line as wide as the transforms around it make it', () => {
    const { shapes } = readDrawing(
      svg(
        '<g transform="scale(2)"><path transform="rotate(9)" stroke="red" stroke-dasharray="1 2" stroke-width="1.5" d="M0 0h9"/></g>',
      ),
    );
    expect(shapes[0]?.stroke?.width).toBeCloseTo(3, 10);
    expect(shapes[0]?.stroke?.dash).toEqual([2, 4]);
  });

  test('of OpenMoji pictures are as many as the file has shapes', () => {
    for (const hexcode of ['E150', '1F9D1-200D-1F373', '1F4B7', '1F9EF', 'E1CF']) {
      const text = readFileSync(`node_modules/openmoji/color/svg/${hexcode}.svg`, 'utf8');
      const written = text.match(/<(path|line|circle|ellipse|rect|polyline|polygon)\s/g)?.length;
      expect(readDrawing(text).shapes.length).toBe(written);
    }
  });
});
