import { type FaceRun, faceRuns, isInvisible, type Missing, missingFrom } from './face-runs.ts';
import type { Face } from '../sheet/face.ts';
import type { Glyph } from '../sheet/sheet.ts';

/**
 * Turns the characters of one word into glyphs, with the face's kerning and ligatures, and letters that it lacks into
 * those of another face.
 * Words repeat, from document to document too, so each is shaped once per face and kept.
 *
 * Throws `MissingCharacter` when no face has a glyph for a character.
 */
export function shapeWord(word: string, face: Face): readonly ShapedRun[] {
  const words = shaped(face);
  let runs = words.get(word);
  if (!runs) {
    if (words.size >= KEPT_WORDS) words.clear();
    words.set(word, (runs = shapeRuns(word, face)));
  }
  return runs;
}

/** A stretch of a word in one face. Mostly there is one: the word in the face that was asked for. */
export interface ShapedRun extends FaceRun {
  /** In the order in which they are read. */
  readonly glyphs: readonly Glyph[];
  /** Whether each glyph stands at the left of the one before it. */
  readonly isRightToLeft: boolean;
  /** What is heard, where the glyphs do not say it in their order: vowel signs of Hindi stand before what they follow. */
  readonly heard?: string;
}

/** The word space of a face: a real character, so that no two words are ever glued in what a screen reader hears. */
export function spaceGlyph(face: Face): Glyph {
  const glyph = shapeWord(' ', face)[0]?.glyphs[0];
  if (!glyph) throw new Error(`${face.name} has no space.`);
  return glyph;
}

/** Width of glyphs in font units. */
export function advanceOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
}

/** Something that no face can draw. Callers who know its place turn it into a message. */
export class MissingCharacter extends Error {
  readonly missing: Missing;

  constructor(missing: Missing, face: Face) {
    super(`${face.name} and its other faces have no glyph for ${describeCharacter(missing.text)}.`);
    this.missing = missing;
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

/** Far more than the different words of one document; bounds the memory of a build with thousands. */
const KEPT_WORDS = 20_000;

const shapedByFace = new WeakMap<Face, Map<string, readonly ShapedRun[]>>();

function shaped(face: Face): Map<string, readonly ShapedRun[]> {
  let words = shapedByFace.get(face);
  if (!words) shapedByFace.set(face, (words = new Map()));
  return words;
}

function shapeRuns(word: string, face: Face): ShapedRun[] {
  const [missing] = missingFrom(word, face);
  if (missing !== undefined) throw new MissingCharacter(missing, face);
  return faceRuns(word, face).map((run) => shapeRun(run));
}

/** Shapes a stretch whose face is known already. */
export function shapeRun({ text, face }: FaceRun): ShapedRun {
  const { glyphs, positions, direction } = face.font.layout(text);
  const shapedGlyphs = glyphs.map((glyph, index): Glyph => {
    const { xAdvance = glyph.advanceWidth, xOffset = 0, yOffset = 0 } = positions?.[index] ?? {};
    return {
      id: glyph.id,
      advance: xAdvance,
      text: String.fromCodePoint(...glyph.codePoints),
      ...((xOffset !== 0 || yOffset !== 0) && { offset: { x: xOffset, y: yOffset } }),
    };
  });
  const isRightToLeft = direction === 'rtl';
  // The font gives them from left to right.
  const inOrder = isRightToLeft ? shapedGlyphs.toReversed() : shapedGlyphs;
  const said = inOrder.map((glyph) => glyph.text).join('');
  return { text, face, glyphs: inOrder, isRightToLeft, ...(said !== text && { heard: text }) };
}
