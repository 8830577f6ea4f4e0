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
  const { postscriptName, unitsPerEm, ascent, descent, capHeight, xHeight } = font;
  if (!postscriptName) throw new Error('The font file has no PostScript name.');
  return { name: postscriptName, bytes, font, unitsPerEm, ascent, descent, capHeight, xHeight, others };
}

/** Whether a face can draw all these characters. */
export function hasGlyphs(text: string, { font }: Face): boolean {
  for (const part of text) if (!font.hasGlyphForCodePoint(part.codePointAt(0) ?? 0)) return false;
  return true;
}
