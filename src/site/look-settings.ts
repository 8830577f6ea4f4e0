import type { z } from 'zod';
import type { Colour } from '../design/tokens.ts';
import { type FactRules, groupOf } from '../model/read/facts/fact-rules.ts';
import { quote } from '../model/read/common/reading.ts';
import { text } from '../model/read/common/text-schemas.ts';
import { asColour, canBeText, nearestText } from './colours.ts';
import { inLanguages, type WrittenText } from './local-settings.ts';
import { projectFile } from './project-file.ts';

/** What `colours` may hold: one colour is enough. */
export interface WrittenColours {
  readonly brand: Colour;
}

/** The colour of the organisation, as a setting. One that cannot be read on every page and paper is refused. */
export function coloursSetting(): z.ZodType<WrittenColours> {
  const rules = {
    brand: {
      about: 'the colour of your organisation, from which all others are worked out.',
      example: "brand: '#7a1f5c'",
      required: true as const,
      read: brand,
    },
  } satisfies FactRules;
  return groupOf(rules, 'brand');
}

const brand: z.ZodType<Colour> = text((typed) => {
  const colour = asColour(typed);
  if (colour === undefined)
    return {
      rule: 'wrong-field-value',
      wording: (name) => ({
        found: `“${name}” is ${quote(typed)}.`,
        allowed:
          'A colour is # and six digits or letters from a to f, as #7a1f5c, or written in another way of CSS. Nothing shines through it.',
        fix: `Write it like this: ${name}: '#7a1f5c'`,
      }),
    };
  if (canBeText(colour)) return undefined;
  return {
    rule: 'wrong-field-value',
    wording: (name) => ({
      found: `“${name}” is ${quote(typed)}. Words in this colour are too pale to read well.`,
      allowed:
        'Words stand in it on white, cream and light grey, with a contrast of 7 to 1 or more (WCAG 2.2, 1.4.6).',
      fix: `Use the nearest colour that can be read: ${name}: '${nearestText(colour)}'`,
    }),
  };
}).transform((typed) => asColour(typed) ?? '#000000');

/** What `logo` may hold. */
export interface WrittenLogo {
  readonly file: string;
  readonly alt?: WrittenText;
}

/** The logo, as a setting: a file beside the config, and what it shows. */
export function logoSetting(languages: readonly string[]): z.ZodType<WrittenLogo> {
  const rules = {
    file: {
      about: 'an SVG or PNG file in the project.',
      example: "file: './logo.svg'",
      required: true as const,
      read: logoFile,
    },
    alt: {
      about: 'what the logo shows, for people who cannot see it. Absent: the name of the site.',
      example: "alt: 'Our Work: two hands'",
      read: inLanguages(120, languages),
    },
  } satisfies FactRules;
  return groupOf(rules, 'file') as unknown as z.ZodType<WrittenLogo>;
}

const logoFile = projectFile({
  ending: /\.(?:svg|png)$/iu,
  allowed: 'A logo is an SVG or PNG file',
  example: './logo.svg',
});
