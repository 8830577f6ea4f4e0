import { describe, expect, it } from 'vitest';
import { colours, creamColours, darkColours, pairs } from '../../src/design/tokens.ts';

const themes = { light: colours, cream: creamColours, dark: darkColours };

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

/** WCAG 2.2, contrast ratio of two sRGB colours. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
