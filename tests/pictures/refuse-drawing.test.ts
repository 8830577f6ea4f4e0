import * as fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PictureRefusal, readDrawing } from '../../src/pictures/index.ts';
import { cpuTime } from '../cpu-time.ts';
import path from 'node:path';
import { roots } from '../kinds/documents.ts';

const head = 'xmlns="http://www.w3.org/2000/svg" width="72" height="72"';
const svg = (inside: string, viewBox = '0 0 72 72'): string =>
  `<svg ${head} viewBox="${viewBox}">${inside}</svg>`;

describe('refused, by name', () => {
  const circle = '<circle r="9"/>';
  test.each([
    ['a program', svg(`<script>alert(1)</script>${circle}`), 'a program in it (script)'],
    ['a program in a note', svg(`<metadata><x:script/></metadata>${circle}`), 'a program in it (script)'],
    ['an event', svg('<circle r="9" onclick="x()"/>'), 'a program in it (onclick)'],
    ['foreign content', svg(`<foreignObject/>${circle}`), 'foreign content in it (foreignObject)'],
    ['a picture inside', svg('<image href="#a"/>'), 'another picture in it (image)'],
    ['a link', svg('<a href="#b"><circle r="9"/></a>'), 'a link in it (a)'],
    ['a style sheet', svg(`<style>circle{fill:red}</style>${circle}`), 'a style sheet in it (style)'],
    ['an outside file', svg('<use xlink:href="other.svg#x"/>'), 'outside itself: "other.svg#x"'],
    [
      'an outside fill',
      svg('<circle r="9" fill="url(https://example.org/x#y)"/>'),
      'outside itself: "https://example.org/x#y"',
    ],
    ['an outside style', svg('<circle r="9" style="filter: URL( \'x.svg\')"/>'), 'outside itself: "x.svg"'],
    ['a document type', `<!DOCTYPE svg>${svg(circle)}`, 'document type (DOCTYPE)'],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('<title>&a;</title>')}`, 'document type (DOCTYPE)'],
    ['text', svg('<text>Hi</text>'), 'text (turn it into paths)'],
    ['a copied shape', svg('<use href="#x"/>'), 'a copy of another shape (use)'],
    ['a gradient', svg('<linearGradient id="a"/>'), 'a colour gradient (linearGradient)'],
    ['a definition', svg('<defs><mask/></defs>'), 'a definition (mask)'],
    ['a fill by gradient', svg('<circle r="9" fill="url(#a)"/>'), 'the colour "url(#a)"'],
    ['a filter', svg('<circle r="9" style="filter:blur(2px)"/>'), 'uses filter'],
    ['a clipping path', svg('<g clip-path="url(#a)"><circle r="9"/></g>'), 'uses clip-path'],
    ['a marker', svg('<path d="M0 0h9" marker-end="url(#a)"/>'), 'uses marker-end'],
    ['an unknown attribute', svg('<circle r="9" bend="3"/>'), 'uses "bend" on a circle'],
    ['an unknown style', svg('<circle r="9" style="cx: 8"/>'), 'uses "cx" on a circle'],
    ['an unknown element', svg('<svg:circle r="9"/>'), 'svg:circle'],
    ['an element named as parts of programs are', svg('<constructor/>'), 'on paper: constructor.'],
    ['another one', svg('<toString/>'), 'on paper: toString.'],
    ['a shape inside a shape', svg('<path d="M0 0h9v9"><circle r="9"/></path>'), 'has 2 shapes, but only 1'],
    ['a drawing without a size', `<svg>${circle}</svg>`, 'does not say how large it is'],
    ['a tiny drawing', svg(circle, '0 0 1 1'), 'too small: 1 x 1'],
    ['something else', '<html/>', 'not an SVG drawing'],
    ['no XML at all', 'hello', 'cannot be read as SVG'],
    ['a broken file', '<svg viewBox="0 0 72 72"><path', 'cannot be read as SVG'],
    ['a number that is none', svg('<circle r="NaN"/>'), 'r="NaN", which is not a plain number'],
    ['an endless number', svg('<circle r="1e999"/>'), 'cannot be drawn in r: Infinity'],
    [
      'a line of endless width',
      svg('<path stroke="red" transform="scale(1e300)" d="M0 0L0 0"/>'),
      'in a line: NaN',
    ],
    ['a huge number', svg('<path d="M0 0L9e9 5"/>'), 'cannot be drawn in a path'],
    ['a percentage', svg('<circle r="50%"/>'), 'r="50%"'],
    ['a negative size', svg('<circle r="-2"/>'), 'a negative size: r="-2"'],
    ['an odd point', svg('<polygon points="1 2 3"/>'), 'an odd number of coordinates'],
    ['a broken path', svg('<path d="M0 0L5"/>'), 'a path that cannot be read'],
    ['an unknown path command', svg('<path d="M0 0R5 5 6 6 7 7"/>'), 'a path that cannot be read'],
    ['a broken transform', svg('<circle r="9" transform="turn(9)"/>'), 'a transform that cannot be read'],
    ['an unknown colour', svg('<circle r="9" fill="reddish"/>'), 'the colour "reddish"'],
    [
      'a lopsided line',
      svg('<path stroke="red" transform="scale(1 4)" d="M0 0h9"/>'),
      'stretched more one way',
    ],
    [
      'a see-through group',
      svg('<g opacity=".5"><circle r="9"/><circle r="9"/></g>'),
      'a see-through group of several shapes',
    ],
    ['groups without end', svg('<g>'.repeat(70) + '</g>'.repeat(70)), 'more than 60 deep'],
    ['groups without any end', svg('<g>'.repeat(15_000) + '</g>'.repeat(15_000)), 'deep'],
    ['a drawing of nothing', svg(''), 'nothing that can be seen'],
    ['a hidden drawing', svg(`<g display="none">${circle}</g>`), 'nothing that can be seen'],
    ['too many shapes', svg('<path d="M0 0h9"/>'.repeat(5001)), 'more than 5,000 shapes'],
    [
      'tiny dashes',
      svg('<path stroke="red" stroke-dasharray=".001" d="M0 0h72"/>'),
      'more than 10,000 dashes: a line is cut into pieces of 0.001 0.001',
    ],
    [
      'small dashes of many curves',
      svg('<path stroke="red" stroke-dasharray=".1" d="M0 0C72 0 72 72 0 72z"/>'.repeat(9)),
      'more than 10,000 dashes',
    ],
    ['a file too large', svg(' '.repeat(200_001)), 'too large: 200,0'],
  ])('%s', (_name, text, says) => {
    expect(() => readDrawing(text)).toThrow(PictureRefusal);
    expect(() => readDrawing(text)).toThrow(says);
  });

  test.each([
    ['a long row of digits', svg(`<circle r="${'1'.repeat(190_000)}x"/>`)],
    ['many empty notes', svg(`${'<title/>'.repeat(24_000)}<text/>`)],
    ['many comments', svg(`${'<!---->'.repeat(28_000)}<text/>`)],
    ['many points', svg(`<polyline points="${'1-'.repeat(95_000)}x"/>`)],
  ])('%s does not keep anybody waiting', (_name, text) => {
    const started = cpuTime();
    expect(() => readDrawing(text)).toThrow(PictureRefusal);
    // Some tenths of a second. What grows with the square of the length would take minutes.
    expect(cpuTime() - started).toBeLessThan(10_000);
  });

  test('a dotted frame is none too many', () => {
    const frame = svg('<path fill="none" stroke="red" stroke-dasharray="1 2" d="M1 1h70v70H1z"/>');
    expect(readDrawing(frame).shapes[0]?.stroke?.dash).toEqual([1, 2]);
  });

  test('what drawing programs write beside the shapes does no harm', () => {
    const inkscape =
      `<?xml version="1.0" encoding="UTF-8"?><!-- made by hand --><svg ${head} viewBox="0 0 72 72" version="1.1" ` +
      'xmlns:inkscape="urn:i" xmlns:sodipodi="urn:s" inkscape:version="1.3"><title>A <b>path</b></title>' +
      '<sodipodi:namedview id="n"/><defs id="d"/><metadata><rdf:RDF><path d="x"/></rdf:RDF></metadata>' +
      '<g inkscape:label="Layer" id="layer"><path id="p" class="a" style="fill:red;-inkscape-stroke:none;font-size:9px" d="M0 0h9v9z"/></g></svg>';
    expect(readDrawing(inkscape).shapes.length).toBe(1);
  });
});

const drawings = path.join(roots.workplace, 'content/pictures');

test('whatever stands in a file, it becomes a drawing or is refused', () => {
  const seeds = [
    ...['E150', '1F6D2', '1F9EF', '1F1E6'].map((code) =>
      readFileSync(`node_modules/openmoji/color/svg/${code}.svg`, 'utf8'),
    ),
    ...readdirSync(drawings)
      .filter((file) => file.endsWith('.svg'))
      .slice(0, 4)
      .map((file) => readFileSync(path.join(drawings, file), 'utf8')),
  ];
  const pieces = [
    '"',
    '<',
    '>',
    '&',
    '/',
    'NaN',
    '1e309',
    '-',
    '<g>',
    '</g>',
    '<path d="M',
    'url(',
    ' transform="',
    '\u0000',
    '%',
    '<!--',
    ']]>',
    'A1 1 0 0',
    '99999999',
    'é',
    '<use href="#a"/>',
    ' style="',
    ';',
    '=',
    ...'0123456789.-,zhvlcsM '.split(''),
  ];
  let drawn = 0;
  let refused = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...seeds),
      fc.array(
        fc.tuple(
          fc.integer({ min: 0, max: 9999 }),
          fc.constantFrom(0, 0, 1, 1, 2, 12),
          fc.constantFrom(...pieces, ''),
        ),
        { minLength: 1, maxLength: 4 },
      ),
      (seed, changes) => {
        const text = changes.reduce((whole, [where, cut, piece]) => {
          const at = Math.floor((where / 10_000) * whole.length);
          return whole.slice(0, at) + piece + whole.slice(at + cut);
        }, seed);
        const outcome = attempt(text);
        if (outcome instanceof PictureRefusal) refused += 1;
        else drawn += 1;
        expect(outcome instanceof PictureRefusal || isWhole(outcome), String(outcome)).toBe(true);
      },
    ),
    { numRuns: 3000, seed: 20261122 },
  );
  expect(drawn).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(100);
});

function attempt(text: string): unknown {
  try {
    return readDrawing(text);
  } catch (error) {
    return error;
  }
}

/** A drawing whose numbers are all real ones: JSON writes NaN and Infinity as null. */
function isWhole(outcome: unknown): boolean {
  return !(outcome instanceof Error) && !JSON.stringify(outcome).includes('null');
}
