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

/** `"✓" (U+2713)`; what cannot be seen by its number alone. */
export function describeCharacter(character: string): string {
  const codes = Array.from(character, (part) => {
    const code = part.codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  });
  if (isInvisible(character)) return `${codes.join(' ')}, which nobody can see,`;
  return `"${character}" (${codes.join(' ')})`;
}

/** Joiners, soft hyphens and marks of direction. */
export function isInvisible(character: string): boolean {
  return /^\p{Cf}+$/u.test(character);
}

/**
 * Everything in a text that the face cannot draw, each once. A character that is written with several, as a picture of
 * a cook or a letter with its mark, is named whole.
 */
export function missingCharacters(text: string, face: Face): string[] {
  if (Array.from(text).every((part) => hasGlyph(part, face))) return [];
  const missing = Array.from(graphemes.segment(text), ({ segment }) => missingIn(segment, face));
  return [...new Set(missing.filter((each) => each !== undefined))];
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function missingIn(character: string, face: Face): string | undefined {
  const part = Array.from(character).find((each) => !hasGlyph(each, face));
  return part !== undefined && isInvisible(part) ? part : part && character;
}

function hasGlyph(part: string, face: Face): boolean {
  return face.font.hasGlyphForCodePoint(part.codePointAt(0) ?? 0);
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
  const [missing] = missingCharacters(word, face);
  if (missing !== undefined) throw new MissingCharacter(missing, face);
  const run = face.font.layout(word);
  return run.glyphs.map((glyph, index) => ({
    id: glyph.id,
    advance: run.positions?.[index]?.xAdvance ?? glyph.advanceWidth,
    text: String.fromCodePoint(...glyph.codePoints),
  }));
}
