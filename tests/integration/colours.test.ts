import { assert, integer, property } from 'fast-check';
import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { calmColours, colours, creamColours, darkColours, type Colour } from '../../src/design/tokens.ts';
import { choices } from '../../src/integration/choices.ts';
import { asColour, canBeText, coloursOf, nearestText, plainColours } from '../../src/site/colours.ts';
import { readSite } from '../../src/site/read-site.ts';

const themes = { light: colours, cream: creamColours, calm: calmColours, dark: darkColours } as const;

/** The least contrast of an organisation's colours on everything that they stand on. */
function least(brand: Colour): number {
  const made = coloursOf(brand);
  const contrasts = (['light', 'cream', 'dark'] as const).flatMap((theme) =>
    (['paper', 'soft'] as const).map((ground) => wcagContrast(made[theme], themes[theme][ground])),
  );
  return Math.min(...contrasts);
}

function told(written: unknown): string[] {
  const settings = { name: 'Our Work', colours: written };
  return readSite({ settings, file: 'x' }, choices).messages.map(({ found, fix }) => `${found} ${fix}`);
}

const anyColour = integer({ min: 0, max: 0xff_ff_ff }).map(
  (value): Colour => `#${value.toString(16).padStart(6, '0')}`,
);

describe('The colour of an organisation', () => {
  test('becomes text of 7 to 1 in every theme, or is refused with a colour that does', () => {
    assert(
      property(anyColour, (brand) => {
        expect(least(canBeText(brand) ? brand : nearestText(brand))).toBeGreaterThanOrEqual(7);
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
