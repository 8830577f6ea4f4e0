import type { Face } from './face.ts';
import type { Glyph } from './sheet.ts';

/**
 * Turns the characters of one word into glyphs, with the face's kerning and ligatures.
 * Words repeat, from document to document too, so each is shaped once per face and kept.
 *
 * Throws `MissingCharacter` when the face has no glyph for a character.
 */
export function shapeWord(word: string, face: Face): readonly Glyph[] {
  const words = shaped(face);
  let glyphs = words.get(word);
  if (!glyphs) {
    if (words.size >= KEPT_WORDS) words.clear();
    words.set(word, (glyphs = layOutGlyphs(word, face)));
  }
  return glyphs;
}

/** The word space of a face: a real character, so that no two words are ever glued in what a screen reader hears. */
export function spaceGlyph(face: Face): Glyph {
  const [glyph] = shapeWord(' ', face);
  if (!glyph) throw new Error(`${face.name} has no space.`);
  return glyph;
}

/** Width of glyphs in font units. */
export function advanceOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
}

/** A character that the face cannot draw. Callers who know its place turn it into a message. */
export class MissingCharacter extends Error {
  readonly character: string;

  constructor(character: string, face: Face) {
    super(`${face.name} has no glyph for ${describeCharacter(character)}.`);
    this.character = character;
  }
}

/** `"✓" (U+2713)`. */
export function describeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `"${character}" (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
}

/** Far more than the different words of one document; bounds the memory of a build with thousands. */
const KEPT_WORDS = 20_000;

const shapedByFace = new WeakMap<Face, Map<string, readonly Glyph[]>>();

function shaped(face: Face): Map<string, readonly Glyph[]> {
  let words = shapedByFace.get(face);
  if (!words) shapedByFace.set(face, (words = new Map()));
  return words;
}

function layOutGlyphs(word: string, face: Face): Glyph[] {
  for (const character of word) {
    const code = character.codePointAt(0) ?? 0;
    if (!face.font.hasGlyphForCodePoint(code)) throw new MissingCharacter(character, face);
  }
  const run = face.font.layout(word);
  return run.glyphs.map((glyph, index) => ({
    id: glyph.id,
    advance: run.positions?.[index]?.xAdvance ?? glyph.advanceWidth,
    text: String.fromCodePoint(...glyph.codePoints),
  }));
}
