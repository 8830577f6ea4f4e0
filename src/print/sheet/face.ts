import * as fontkit from '@cantoo/fontkit';

/** A font file, opened once and kept. */
export interface Face {
  /** PostScript name: `AtkinsonHyperlegibleNext-Regular`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly font: fontkit.Font;
  readonly unitsPerEm: number;
  /** Heights above the baseline in font units; `descent` is negative. */
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  /** Faces of the same weight for names in letters that this one lacks, in the order in which they are asked. */
  readonly others: () => readonly Face[];
}

/** Opens a TrueType font. Throws when the bytes are not one: a mistake of ours, not of an author. */
export function openFace(bytes: Uint8Array, others: Face['others'] = () => []): Face {
  const font = fontkit.create(bytes) as fontkit.Font;
  keepGlyphsByLetters(font);
  const { postscriptName, unitsPerEm, ascent, descent, capHeight, xHeight } = font;
  if (!postscriptName) throw new Error('The font file has no PostScript name.');
  return { name: postscriptName, bytes, font, unitsPerEm, ascent, descent, capHeight, xHeight, others };
}

/**
 * The font keeps each glyph with the letters that it stood for at first: once a dotless i had been part of an i with two
 * marks, a Turkish ı was heard as i from then on. What a word says must not depend on those before it, so a glyph is kept
 * once for each of the letters that it stands for.
 */
function keepGlyphsByLetters(font: fontkit.Font): void {
  const first = font.getGlyph.bind(font);
  const others = new Map<string, fontkit.Glyph>();
  font.getGlyph = (id, letters: number[] = []) => {
    const glyph = first(id, letters);
    if (!glyph || isSame(glyph.codePoints, letters)) return glyph;
    const key = `${id} ${letters.join(' ')}`;
    let other = others.get(key);
    if (!other) {
      other = Object.create(glyph, { codePoints: { value: letters } }) as fontkit.Glyph;
      others.set(key, other);
    }
    return other;
  };
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index]);
}

/** Whether a face can draw all these characters. */
export function hasGlyphs(text: string, face: Face): boolean {
  const known = drawnBy.get(face) ?? new Map<string, boolean>();
  drawnBy.set(face, known);
  for (const part of text) {
    let isDrawn = known.get(part);
    if (isDrawn === undefined) known.set(part, (isDrawn = hasGlyph(part, face)));
    if (!isDrawn) return false;
  }
  return true;
}

/** Every text is asked about, letter by letter, and a search of the font's table takes far longer than remembering. */
const drawnBy = new WeakMap<Face, Map<string, boolean>>();

function hasGlyph(character: string, { font }: Face): boolean {
  return font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}
