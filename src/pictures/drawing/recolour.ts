import type { Hair, People, Skin } from '../../model/people.ts';
import type { Drawing, Shape } from './drawing.ts';

/**
 * A drawing with the people of a document. It has the same shapes at the same places: only what is marked as skin or hair
 * takes another colour. A drawing in which nobody is marked comes back as it is.
 */
export function recolourPeople(drawing: Drawing, people: People): Drawing {
  if (!showsPeople(drawing)) return drawing;
  return { ...drawing, shapes: drawing.shapes.map((shape) => recolourShape(shape, people)) };
}

/** Whether a drawing has skin or hair that can be recoloured. A blue glove in the layer of the skin is none. */
export function showsPeople({ shapes }: Drawing): boolean {
  return shapes.some((shape) =>
    anybody.some((people) => coloursOf(recolourShape(shape, people)) !== coloursOf(shape)),
  );
}

/** Two choices: what is drawn in the colours of one takes those of the other. */
const anybody: readonly People[] = [
  { skin: 'light skin', hair: 'black hair' },
  { skin: 'dark skin', hair: 'fair hair' },
];

function coloursOf({ fill, stroke }: Shape): string {
  return `${fill?.colour} ${stroke?.colour}`;
}

/** Fills of skin and of its shade, `#rrggbb`. */
interface Tone {
  readonly skin: string;
  readonly shade: string;
  /** The hair that goes with it, where none is chosen. */
  readonly hair: string;
}

/**
 * The tones are those of OpenMoji's palette (openmoji/data/color-palette.json), but for the darkest: on its `#6a462f` a black
 * line has a contrast of 2.5:1. Here each is light enough for eyes and mouth to have 3:1 (WCAG 2.2, 1.4.11).
 */
export const tones: Readonly<Record<Skin, Tone>> = {
  'light skin': { skin: '#fadcbc', shade: '#debb90', hair: '#a57939' },
  'medium-light skin': { skin: '#debb90', shade: '#c19a65', hair: '#6a462f' },
  'medium skin': { skin: '#c19a65', shade: '#a57939', hair: '#6a462f' },
  'medium-dark skin': { skin: '#a57939', shade: '#80563b', hair: '#000000' },
  'dark skin': { skin: '#80563b', shade: '#7b5338', hair: '#000000' },
};

/** The colour of each hair, from the same palette. */
export const hairColours: Readonly<Record<Hair, string>> = {
  'black hair': '#000000',
  'brown hair': '#6a462f',
  'fair hair': '#f1b31c',
  'red hair': '#e27022',
  'grey hair': '#9b9b9a',
};

/** Skin that nobody has, the yellow of OpenMoji, and the five tones as sets draw them. */
const drawnSkin: ReadonlySet<string> = new Set([
  '#fcea2b',
  ...Object.values(tones).map(({ skin }) => skin),
  '#6a462f',
]);

/** Shades of all of them. */
const drawnShade: ReadonlySet<string> = new Set([
  '#f1b31c',
  '#f4aa41',
  '#debb90',
  '#c19a65',
  '#a57939',
  '#6a462f',
  '#352318',
]);

/** Hair that is grey or red was drawn so on purpose, and stays so with any skin. */
const anyHair: ReadonlySet<string> = new Set([
  '#000000',
  '#3f3f3f',
  '#6a462f',
  '#a57939',
  '#c19a65',
  '#debb90',
  '#f1b31c',
  '#f4aa41',
  '#fcea2b',
]);
const keptHair: ReadonlySet<string> = new Set(['#9b9b9a', '#d0cfce', '#ffffff', '#e27022']);

function recolourShape(shape: Shape, people: People): Shape {
  const colourOf = (colour: string): string => colourFor(shape.part, colour, people) ?? colour;
  if (!shape.part) return shape;
  const { fill, stroke } = shape;
  // The line around hair is a line; a strand without a fill is hair.
  const isLine = shape.part === 'hair' && fill !== undefined;
  return {
    ...shape,
    ...(fill && { fill: { ...fill, colour: colourOf(fill.colour) } }),
    ...(stroke && !isLine && { stroke: { ...stroke, colour: colourOf(stroke.colour) } }),
  };
}

/** `undefined`: it stays. */
function colourFor(part: Shape['part'], colour: string, { skin, hair }: People): string | undefined {
  const tone = skin && tones[skin];
  switch (part) {
    case 'skin':
      if (drawnSkin.has(colour)) return tone?.skin;
      return drawnShade.has(colour) ? tone?.shade : undefined;
    case 'shade':
      if (colour === '#fcea2b') return tone?.skin;
      return drawnShade.has(colour) ? tone?.shade : undefined;
    case 'hair':
      if (hair && (anyHair.has(colour) || keptHair.has(colour))) return hairColours[hair];
      return anyHair.has(colour) ? tone?.hair : undefined;
    case undefined:
      return undefined;
  }
}
