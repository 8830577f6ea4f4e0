import type { PDFRawStream } from 'pdf-lib';
import type { Face } from '../../print/sheet/face.ts';
import { compressedStream } from '../objects/compress.ts';
import { everydayCharacters } from './everyday-characters.ts';
import { hashText } from '../objects/hash.ts';
import { toUnicodeMap } from './to-unicode.ts';
import { typedCharacters } from './typing-face.ts';
import { WrittenObject } from '../objects/written-object.ts';

/** Part of a face, ready to be put into any number of files. All lists go by the face's own glyph ids. */
export interface FontSubset {
  /** With the tag that marks a subset: `ABCDEF+AtkinsonHyperlegibleNext-Regular`. */
  readonly name: string;
  /** The four hexadecimal digits that show a glyph; undefined for a glyph that the subset has not got. */
  readonly codes: readonly (string | undefined)[];
  /** Widths in thousandths of the type size. */
  readonly widths: readonly number[];
  /** What a reader hears for each glyph. */
  readonly texts: readonly (string | undefined)[];
  /** Codes of their own for glyphs that stand for something else as well: `glyph text`. Dotted letters of Arabic share one. */
  readonly otherCodes: ReadonlyMap<string, string>;
  /** The glyph of each code, where there are more codes than glyphs (ISO 32000-1, 9.7.4.2). */
  readonly glyphOfCode?: PDFRawStream;
  /** The widths in the order of the codes, as a CIDFont has them. */
  readonly widthArray: WrittenObject;
  readonly fontFile: PDFRawStream;
  readonly toUnicode: PDFRawStream;
}

/** Glyph ids that a document uses, each with the texts it stands for, the first one first. */
export type GlyphTexts = ReadonlyMap<number, readonly string[]>;

/** What a mark says that belongs to the letter before it: a sign without width or sound, which search passes over. */
const SILENT = '\u200d';

/** The code that shows a glyph for a text. Undefined: the subset has no such glyph, or it says something else there. */
export function codeOf(
  { codes, texts, otherCodes }: FontSubset,
  glyph: number,
  text: string,
): string | undefined {
  const said = text === '' ? SILENT : text;
  return texts[glyph] === said ? codes[glyph] : otherCodes.get(`${glyph} ${said}`);
}

const everydaySubsets = new WeakMap<Face, FontSubset>();
const typingSubsets = new WeakMap<Face, FontSubset>();
const faceTexts = new WeakMap<Face, readonly (string | undefined)[]>();

/**
 * The subset for a document: the everyday one where it is enough, else one made for exactly these glyphs. Which one
 * depends on the document alone, never on what was written before it.
 */
export function fontSubset(face: Face, used: GlyphTexts): FontSubset {
  const everyday = preparedSubset(face, everydayCharacters, everydaySubsets);
  return hasAll(everyday, used) ? everyday : makeSubset(face, used);
}

/** The subset for a document with fields to type into: every character that may be typed, about 14 kB compressed. */
export function typingSubset(face: Face, used: GlyphTexts): FontSubset {
  const characters = typedCharacters(face);
  const typing = preparedSubset(face, characters, typingSubsets);
  return hasAll(typing, used) ? typing : makeSubset(face, new Map([...glyphsOf(face, characters), ...used]));
}

function hasAll(subset: FontSubset, used: GlyphTexts): boolean {
  return [...used].every(([glyph, texts]) =>
    texts.every((text) => codeOf(subset, glyph, text) !== undefined),
  );
}

function preparedSubset(
  face: Face,
  characters: Iterable<string>,
  prepared: WeakMap<Face, FontSubset>,
): FontSubset {
  let subset = prepared.get(face);
  if (!subset) {
    subset = makeSubset(face, glyphsOf(face, characters));
    prepared.set(face, subset);
  }
  return subset;
}

function glyphsOf(face: Face, characters: Iterable<string>): Map<number, readonly string[]> {
  const glyphs = new Map<number, readonly string[]>();
  for (const character of characters) {
    const glyph = glyphId(face, character.codePointAt(0) ?? 0);
    if (glyph > 0) glyphs.set(glyph, [character]);
  }
  return glyphs;
}

function makeSubset(face: Face, glyphs: GlyphTexts): FontSubset {
  const subset = face.font.createSubset();
  const own = textsOfFace(face);
  const codes: string[] = [];
  const widths: number[] = [];
  const texts: string[] = [];
  // Glyph 0, the empty box, always comes first in a font; it is never shown.
  const codeWidths = [widthOf(face, 0)];
  const codeTexts: string[] = [''];
  const more: { readonly glyph: number; readonly code: number; readonly text: string }[] = [];
  for (const glyph of [...glyphs.keys()].sort((a, b) => a - b)) {
    const code = subset.includeGlyph(glyph);
    const width = widthOf(face, glyph);
    const said = (glyphs.get(glyph) ?? []).map((each) => each || SILENT);
    const text = own[glyph] ?? said.find((each) => each !== SILENT) ?? SILENT;
    more.push(...said.filter((each) => each !== text).map((each) => ({ glyph, code, text: each })));
    codes[glyph] = hexadecimal(code);
    widths[glyph] = width;
    texts[glyph] = text;
    codeWidths[code] = width;
    codeTexts[code] = text;
  }
  const glyphOfCode = [...codeTexts.keys()];
  const otherCodes = new Map<string, string>();
  for (const { glyph, code, text } of more) {
    otherCodes.set(`${glyph} ${text}`, hexadecimal(glyphOfCode.length));
    glyphOfCode.push(code);
    codeWidths.push(codeWidths[code] ?? 0);
    codeTexts.push(text);
  }
  const file = subset.encode();
  return {
    name: `${subsetTag([...glyphs.keys()])}+${face.name}`,
    codes,
    widths,
    texts,
    otherCodes,
    ...(more.length > 0 && { glyphOfCode: compressedStream(bigEndian(glyphOfCode)) }),
    widthArray: new WrittenObject(`[0[${codeWidths.join(' ')}]]`),
    fontFile: compressedStream(file, { Length1: file.length }),
    toUnicode: compressedStream(toUnicodeMap(codeTexts)),
  };
}

/** The character of every glyph, from the face itself: the lowest where several share one glyph. */
function textsOfFace(face: Face): readonly (string | undefined)[] {
  let texts = faceTexts.get(face);
  if (!texts) {
    const found: string[] = [];
    for (const codePoint of face.font.characterSet) {
      found[glyphId(face, codePoint)] ??= String.fromCodePoint(codePoint);
    }
    texts = found;
    faceTexts.set(face, texts);
  }
  return texts;
}

/** Two bytes for each number. */
function bigEndian(numbers: readonly number[]): Uint8Array {
  return Uint8Array.from(numbers.flatMap((number) => [number >> 8, number & 255]));
}

function hexadecimal(code: number): string {
  return code.toString(16).padStart(4, '0');
}

/** Six capital letters that differ from subset to subset (ISO 32000-1, 9.6.4). */
function subsetTag(glyphs: readonly number[]): string {
  const digits = hashText(glyphs.join(' ')).slice(0, 12);
  return String.fromCharCode(
    ...[0, 2, 4, 6, 8, 10].map((at) => 65 + (parseInt(digits.slice(at, at + 2), 16) % 26)),
  );
}

/** 0 when the face has no glyph for the character. */
function glyphId(face: Face, codePoint: number): number {
  return face.font.glyphForCodePoint(codePoint)?.id ?? 0;
}

/** Thousandths of the type size. */
function widthOf(face: Face, glyph: number): number {
  const width = face.font.getGlyph(glyph)?.advanceWidth ?? 0;
  return Math.round((width * 1000) / face.unitsPerEm);
}
