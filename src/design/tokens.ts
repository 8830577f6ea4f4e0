import type { Pt } from './units.ts';

/**
 * Type, colour and space, read by the web (as custom properties) and by paper (as values).
 * Contrast of every pair in `pairs` is a unit test: text 7:1 (WCAG 2.2, 1.4.6), borders and icons 3:1 (1.4.11).
 */
export const colours = {
  ink: '#101418',
  paper: '#ffffff',
  /** A reader's choice on the web, never printed. */
  tint: '#fff7e6',
  /** Behind what frames the page: header and footer. */
  soft: '#f1f4f7',
  quiet: '#3d454d',
  line: '#6b747d',
  step: '#0b3c7d',
  /** Burnt orange: told from a stop in colour, and by its star in grey. */
  emergency: '#8a3500',
  stop: '#8c1515',
  ask: '#4a2a7a',
  do: '#14532d',
  dont: '#101418',
  /** Border of a word explained. */
  word: '#8a5a00',
} as const;

export const darkColours: Record<keyof typeof colours, Colour> = {
  ink: '#f4f6f8',
  paper: '#14181c',
  tint: '#14181c',
  soft: '#1d2329',
  quiet: '#c9d0d6',
  line: '#8d979f',
  step: '#a9cbff',
  emergency: '#ffb784',
  stop: '#ffb3b3',
  ask: '#d9c2ff',
  do: '#a5dfb8',
  dont: '#f4f6f8',
  word: '#e0b25c',
};

/** The light colours on the warm tint, for the reader who chooses it. */
export const creamColours: Record<keyof typeof colours, Colour> = {
  ...colours,
  paper: colours.tint,
  soft: '#fdeecd',
};

/** Soft grey, for the reader whom white dazzles. Every colour keeps its contrast on it. */
export const calmColours: Record<keyof typeof colours, Colour> = {
  ...colours,
  paper: '#eef1f3',
  soft: '#e3e8eb',
  emergency: '#7a2f00',
};

/** As far apart as a screen can: for the reader who sees little. */
export const contrastColours: Record<keyof typeof colours, Colour> = {
  ink: '#ffffff',
  paper: '#000000',
  tint: '#000000',
  soft: '#000000',
  quiet: '#ffffff',
  line: '#ffffff',
  step: '#ffff00',
  emergency: '#ffc890',
  stop: '#ffc4c4',
  ask: '#e6d6ff',
  do: '#b9f2ca',
  dont: '#ffffff',
  word: '#ffd98a',
};

/**
 * Which colour may stand on which, and the contrast it must have at least: WCAG 2.2, 1.4.6 for text, 1.4.11 for
 * borders and icons. Labels of notices are paper on their own colour: the same contrast, turned round.
 */
export const pairs: readonly { front: keyof typeof colours; behind: 'paper' | 'soft'; atLeast: 7 | 3 }[] = [
  ...(['ink', 'quiet', 'step', 'emergency', 'stop', 'ask', 'do', 'dont'] as const).flatMap((front) => [
    { front, behind: 'paper' as const, atLeast: 7 as const },
  ]),
  ...(['ink', 'quiet', 'step'] as const).map((front) => ({
    front,
    behind: 'soft' as const,
    atLeast: 7 as const,
  })),
  ...(['line', 'word'] as const).flatMap((front) => [
    { front, behind: 'paper' as const, atLeast: 3 as const },
    { front, behind: 'soft' as const, atLeast: 3 as const },
  ]),
];

/** A value of `colours`, `#rrggbb`. */
export type Colour = `#${string}`;

/** Text size steps for the web, in px at the default size of 20; written as rem. Ratio 1.25. */
export const webSizes = { small: 18, body: 20, lead: 25, h3: 25, h2: 31, h1: 39 } as const;

/**
 * Type on paper. Body 16 pt, the floor 14 pt on cards, 20 pt in large print (easy-read rules L1, R5, R6);
 * headings at least 4 pt larger than the body.
 */
export const paperSizes: Record<'a4' | 'card' | 'largePrint', PaperSizes> = {
  a4: { body: 16, h1: 28, h2: 22, h3: 20, small: 12 },
  card: { body: 14, h1: 18, h2: 18, h3: 18, small: 10 },
  largePrint: { body: 20, h1: 36, h2: 28, h3: 28, small: 16 },
};

export interface PaperSizes {
  readonly body: Pt;
  readonly h1: Pt;
  readonly h2: Pt;
  readonly h3: Pt;
  /** Header, footer and credits only. */
  readonly small: Pt;
}

/** Line pitch as a multiple of the type size: 1.5 for text (WCAG 1.4.8), 1.3 on cards, tighter for headings. */
export const linePitch = { body: 1.5, card: 1.3, heading: 1.2 } as const;

/** One scale for all space, in px on the web and pt on paper. */
export const space = { 1: 4, 2: 8, 3: 12, 4: 16, 5: 24, 6: 32, 7: 48, 8: 72 } as const;

export const fontFamily = 'Atkinson Hyperlegible Next';
/** The only two weights (look: 400 and 700). */
export const weights = { regular: 400, bold: 700 } as const;
export type Weight = keyof typeof weights;
