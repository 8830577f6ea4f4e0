import { assert, integer, property } from 'fast-check';
import { formatHex, rgb, wcagContrast, xyz65 } from 'culori';
import { describe, expect, test } from 'vitest';
import {
  calmColours,
  type Colour,
  colours,
  creamColours,
  darkColours,
  pairs,
} from '../../src/design/tokens.ts';
import { choices } from '../../src/integration/choices.ts';
import { asColour, canBeText, coloursOf, nearestText, plainColours } from '../../src/site/colours.ts';
import { readSite } from '../../src/site/read-site.ts';

const themes = { light: colours, cream: creamColours, calm: calmColours, dark: darkColours } as const;

type Theme = keyof typeof themes;
const grounds = pairs.filter(({ front }) => front === 'step').map(({ behind }) => behind);

/** How well a theme's colour of an organisation stands out, on everything that it stands on there. */
function contrasts(brand: Colour, theme: Theme): number[] {
  const { [theme]: made } = coloursOf(brand);
  return grounds.map((ground) => wcagContrast(made, themes[theme][ground]));
}

/** The grey of a printer or a copier that has no colours: as light as the colour is (WCAG 2.2, relative luminance). */
function grey(colour: Colour): Colour {
  const { y } = xyz65(colour) ?? { y: 0 };
  const { r } = rgb({ mode: 'lrgb', r: y, g: y, b: y });
  return formatHex({ mode: 'rgb', r, g: r, b: r }) as Colour;
}

function told(written: unknown): string[] {
  const settings = { name: 'Our Work', colours: written };
  return readSite({ settings, file: 'x' }, choices).messages.map(({ found, fix }) => `${found} ${fix}`);
}

const anyColour = integer({ min: 0, max: 0xff_ff_ff }).map(
  (value): Colour => `#${value.toString(16).padStart(6, '0')}`,
);

describe('The colour of an organisation', () => {
  test.each(Object.keys(themes) as Theme[])(
    'becomes text of 7 to 1 in the %s theme, more than lines need, or is refused with a colour that does',
    (theme) => {
      expect(grounds).toEqual(['paper', 'soft']);
      assert(
        property(anyColour, (brand) => {
          const usable = canBeText(brand) ? brand : nearestText(brand);
          expect(Math.min(...contrasts(usable, theme))).toBeGreaterThanOrEqual(7);
        }),
        { numRuns: 300, seed: 7 },
      );
    },
  );

  test('can be read in grey as well as in colour', () => {
    assert(
      property(anyColour, (brand) => {
        const { light } = coloursOf(canBeText(brand) ? brand : nearestText(brand));
        // A grey of 256 is a hair lighter or darker than the colour.
        expect(wcagContrast(grey(light), colours.paper)).toBeGreaterThanOrEqual(6.95);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test('that can be read stays as it is on white', () => {
    expect(coloursOf('#7a1f5c')).toMatchObject({ light: '#7a1f5c', cream: '#7a1f5c' });
  });

  test('that is too pale is refused, with the nearest of its hue that is not', () => {
    const [message, ...others] = told('#00a3e0');
    expect(others).toEqual([]);
    expect(message).toContain('too pale');
    const [offered = ''] = /#[0-9a-f]{6}(?='$)/u.exec(message ?? '') ?? [];
    expect(told(offered)).toEqual([]);
    expect(told({ brand: offered })).toEqual([]);
  });

  test('that is white is refused with a grey, not with black', () => {
    expect(nearestText('#ffffff')).toBe('#505050');
  });

  test.each(['mauve-ish', '#12345', 'rgba(0, 0, 0, 0.5)', '12'])('is no %s', (written) => {
    expect(told(written)).toEqual([expect.stringContaining("colours: '#7a1f5c'")]);
  });

  test('may be written in any way that style sheets know', () => {
    expect([asColour('#7A1F5C'), asColour('rgb(122, 31, 92)'), asColour('#a16')]).toEqual([
      '#7a1f5c',
      '#7a1f5c',
      '#aa1166',
    ]);
  });

  test('is our own blue where a site has none', () => {
    const { site } = readSite({ settings: { name: 'Our Work' }, file: 'x' }, choices);
    expect(site?.colours).toEqual(plainColours);
  });
});
