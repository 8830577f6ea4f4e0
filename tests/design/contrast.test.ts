import { describe, expect, it } from 'vitest';
import {
  calmColours,
  colours,
  contrastColours,
  creamColours,
  darkColours,
  pairs,
} from '../../src/design/tokens.ts';
import { contrast } from './contrast.ts';

const themes = {
  light: colours,
  cream: creamColours,
  calm: calmColours,
  dark: darkColours,
  contrast: contrastColours,
};

describe.each(Object.entries(themes))('In the %s colours', (_name, theme) => {
  it.each(pairs)(
    '$front on $behind has a contrast of $atLeast to 1 or better',
    ({ front, behind, atLeast }) => {
      expect(contrast(theme[front], theme[behind])).toBeGreaterThanOrEqual(atLeast);
    },
  );

  it('every colour is in a pair', () => {
    const paired = new Set(pairs.flatMap(({ front, behind }) => [front, behind]));
    expect(Object.keys(theme).filter((name) => !paired.has(name as never))).toEqual(['tint']);
  });
});

describe('The contrast formula', () => {
  it('gives 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#0b3c7d', '#0b3c7d')).toBe(1);
  });
});
