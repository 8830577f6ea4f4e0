import { clampChroma, formatHex, oklch, parse, wcagContrast, type Oklch } from 'culori';
import { calmColours, type Colour, colours, creamColours, darkColours } from '../design/tokens.ts';

/**
 * The colour of an organisation in each theme: of links, buttons, marks of headings and the numbers of steps on the web,
 * and on paper of bands and numbers. On white paper it is the one of the light theme.
 */
export interface SiteColours {
  readonly light: Colour;
  readonly cream: Colour;
  readonly calm: Colour;
  readonly dark: Colour;
}

/** Clearstep's own blue. */
export const plainColours: SiteColours = {
  light: colours.step,
  cream: creamColours.step,
  calm: calmColours.step,
  dark: darkColours.step,
};

/** WCAG 2.2, 1.4.6: text. More than enough for lines and signs, which need 3:1 (1.4.11). */
const CONTRAST = 7;

/** A step of lightness (OKLCH, 0 to 1) that no eye can see. */
const STEP = 0.004;

/** On a dark page a strong colour glares: no more chroma than our own dark theme has. */
const MOST_CHROMA = 0.12;

/** What text in the colour stands on: the page, and what frames it. Paper is as white as the light page. */
const lightGrounds = [colours.paper, colours.soft, creamColours.paper, creamColours.soft];
const calmGrounds = [calmColours.paper, calmColours.soft];
const darkGrounds = [darkColours.paper, darkColours.soft];

/** `#7a1f5c` from any way to write a colour in CSS. `undefined`: it is none. */
export function asColour(written: string): Colour | undefined {
  const colour = parse(written);
  return colour && (colour.alpha ?? 1) === 1 ? hex(colour) : undefined;
}

/** Whether a colour can be text on every light ground. Grey or not makes no difference: contrast is one of lightness. */
export function canBeText(colour: Colour): boolean {
  return reaches(colour, lightGrounds);
}

/** The colour of the same hue that can be text, nearest to one that cannot: darker by as little as will do. */
export function nearestText(colour: Colour): Colour {
  return shade(colour, lightGrounds, -STEP);
}

/** All that is worked out of one brand colour that can be text: lighter for the dark theme by as little as will do. */
export function coloursOf(brand: Colour): SiteColours {
  return {
    light: brand,
    cream: brand,
    calm: shade(brand, calmGrounds, -STEP),
    dark: shade(calm(brand), darkGrounds, STEP),
  };
}

function shade(colour: Colour, grounds: readonly string[], step: number): Colour {
  const start: Oklch = oklch(colour) ?? { mode: 'oklch', l: 0.5, c: 0 };
  // White comes out as a hair more than 1.
  for (let l = Math.min(start.l, 1); l >= 0 && l <= 1; l += step) {
    const shaded = hex(clampChroma({ ...start, l }, 'oklch'));
    if (reaches(shaded, grounds)) return shaded;
  }
  return step < 0 ? '#000000' : '#ffffff';
}

function calm(colour: Colour): Colour {
  const { mode, l, c, h } = oklch(colour) ?? { mode: 'oklch', l: 0.5, c: 0 };
  return hex({ mode, l, c: Math.min(c, MOST_CHROMA), ...(h !== undefined && { h }) });
}

function reaches(colour: string, grounds: readonly string[]): boolean {
  return grounds.every((ground) => wcagContrast(colour, ground) >= CONTRAST);
}

function hex(colour: Parameters<typeof formatHex>[0]): Colour {
  return (formatHex(colour) ?? '#000000') as Colour;
}
