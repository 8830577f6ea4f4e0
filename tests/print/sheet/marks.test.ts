import { describe, expect, test } from 'vitest';
import {
  burst,
  circle,
  cross,
  face,
  lightBulb,
  octagon,
  rectangle,
  rule,
  speechMark,
  tick,
  upright,
} from '../../../src/print/sheet/marks.ts';
import type { PathItem } from '../../../src/print/sheet/sheet.ts';

const stroke = { colour: '#112233', width: 0.4 } as const;

/** The points of a path, of curves their ends, rounded to hundredths of a millimetre. */
function corners({ path }: PathItem): string {
  return path
    .map(([sign, ...at]) => [sign, ...at.map((mm) => Math.round(mm * 100) / 100)].join(' '))
    .join(', ');
}

/** A mark drawn in a square of 10 mm whose corner is at 100, 200. */
const marks: Readonly<Record<string, readonly [readonly PathItem[], readonly string[]]>> = {
  'a frame goes round its box': [
    [rectangle(100, 200, 10, 5, stroke)],
    ['M 100 200, L 110 200, L 110 205, L 100 205, Z'],
  ],
  'a rule goes to the right': [[rule(100, 200, 10, stroke)], ['M 100 200, L 110 200']],
  'an upright goes downwards': [[upright(100, 200, 10, stroke)], ['M 100 200, L 100 210']],
  'a tick goes down and then up to the right': [
    [tick(100, 200, 10, '#112233')],
    ['M 101.2 205.5, L 104 208.2, L 108.8 201.8'],
  ],
  'a cross has two lines from corner to corner': [
    cross(100, 200, 10, '#112233'),
    ['M 101.8 201.8, L 108.2 208.2', 'M 108.2 201.8, L 101.8 208.2'],
  ],
  'a speech mark has its tail at the lower left': [
    [speechMark(100, 200, 10, '#112233')],
    ['M 100 200.8, L 110 200.8, L 110 207.2, L 105.2 207.2, L 102.6 209.8, L 102.6 207.2, L 100 207.2, Z'],
  ],
  'a stop has eight corners and a bar': [
    octagon(100, 200, 10, '#112233'),
    [
      'M 102.93 200, L 107.07 200, L 110 202.93, L 110 207.07, L 107.07 210, L 102.93 210, L 100 207.07, L 100 202.93, Z',
      'M 102.2 204.1, L 107.8 204.1, L 107.8 205.9, L 102.2 205.9, Z',
    ],
  ],
  'a light bulb has a round glass over its socket': [
    lightBulb(100, 200, 10, '#112233'),
    [
      'M 108.2 203.6, C 108.2 205.37 106.77 206.8 105 206.8, C 103.23 206.8 101.8 205.37 101.8 203.6, C 101.8 201.83 103.23 200.4 105 200.4, C 106.77 200.4 108.2 201.83 108.2 203.6, Z',
      'M 103 205.6, L 107 205.6, L 106.4 207.5, L 103.6 207.5, Z',
      'M 103.6 208.2, L 106.4 208.2, L 105.8 209.6, L 104.2 209.6, Z',
    ],
  ],
  'a circle is round': [
    [circle(105, 205, 5, stroke)],
    [
      'M 110 205, C 110 207.76 107.76 210 105 210, C 102.24 210 100 207.76 100 205, C 100 202.24 102.24 200 105 200, C 107.76 200 110 202.24 110 205, Z',
    ],
  ],
};

describe('Marks', () => {
  test.each(Object.entries(marks))('%s', (_, [drawn, expected]) => {
    expect(drawn.map(corners)).toEqual(expected);
    for (const { tag } of drawn) expect(tag).toEqual({ artifact: 'Layout' });
  });

  test('are drawn in one colour, with strokes that grow with them', () => {
    expect(rule(0, 0, 9, stroke).stroke).toEqual(stroke);
    expect(tick(0, 0, 10, '#112233')).toMatchObject({ keepsItsSides: true });
    for (const path of [tick(0, 0, 10, '#112233'), ...cross(0, 0, 10, '#112233')]) {
      expect(path.stroke?.colour).toBe('#112233');
      expect(path.stroke?.width).toBeCloseTo(1.4);
      expect(path.fill).toBeUndefined();
    }
    expect(octagon(0, 0, 10, '#112233').map(({ fill }) => fill)).toEqual(['#112233', '#ffffff']);
    expect(burst(0, 0, 10, '#112233').map(({ fill }) => fill)).toEqual(['#112233', '#ffffff', '#ffffff']);
    expect(lightBulb(0, 0, 10, '#112233').map(({ fill }) => fill)).toEqual(Array(3).fill('#112233'));
    expect(speechMark(0, 0, 10, '#112233').fill).toBe('#112233');
  });

  test('of danger is a star with ten points that stands up, and an exclamation mark in it', () => {
    const [star, bar, dot] = burst(100, 200, 10, '#112233');
    if (!star || !bar || !dot) throw new Error('A part is missing.');
    const points = star.path.flatMap(([, x, y]) =>
      x === undefined || y === undefined ? [] : [[x, y] as const],
    );
    const radii = points.map(([x, y]) => Math.round(Math.hypot(x - 105, y - 205) * 100) / 100);
    expect(radii).toEqual(Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? 5 : 3.7)));
    expect(points[0]?.map((mm) => Math.round(mm * 100) / 100)).toEqual([105, 200]);
    expect(points[5]?.map((mm) => Math.round(mm * 100) / 100)).toEqual([108.7, 205]);
    expect(corners(bar)).toBe('M 104.3 202.2, L 105.7 202.2, L 105.4 205.7, L 104.6 205.7, Z');
    expect(corners(dot)).toMatch(/^M 105\.7 206\.9, C 105\.7 207\.29 105\.39 207\.6 105 207\.6, /);
  });
});

describe('A face', () => {
  const mouth = (gladness: number): string | undefined =>
    face(100, 200, 10, gladness, '#112233').map(corners)[3];

  test('has two eyes in a circle', () => {
    const [round, left, right] = face(100, 200, 10, 1, '#112233');
    if (!round || !left || !right) throw new Error('A part is missing.');
    expect(corners(round)).toMatch(/^M 109\.7 205, C .* 105 209\.7, C .* 100\.3 205, /);
    expect(round.stroke).toEqual({ colour: '#112233', width: 0.4 });
    expect(corners(left)).toMatch(/^M 104 203\.8, C .* 103\.5 204\.3, C .* 103 203\.8, /);
    expect(corners(right)).toMatch(/^M 107 203\.8, C .* 106\.5 204\.3, C .* 106 203\.8, /);
    expect([left.fill, right.fill]).toEqual(['#112233', '#112233']);
  });

  test('smiles, is in between, or is sad', () => {
    expect(mouth(1)).toBe('M 102.8 206.07, C 104 208.2 106 208.2 107.2 206.07');
    expect(mouth(0)).toBe('M 102.8 206.6, C 104 206.6 106 206.6 107.2 206.6');
    expect(mouth(-1)).toBe('M 102.8 207.13, C 104 205 106 205 107.2 207.13');
  });
});
