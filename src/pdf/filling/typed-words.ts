import type { PDFRawStream } from 'pdf-lib';
import { colours } from '../../design/tokens.ts';
import type { Pt } from '../../design/units.ts';
import { compressedStream, sharedContext } from '../objects/compress.ts';
import { formatColour, formatNumber } from '../objects/format.ts';
import { breakTypedLines } from './typed-lines.ts';
import type { TypingFont } from './typing-font.ts';
import { joinLetters, visualLine } from './visual-line.ts';

/** The room of a field, in points. */
export interface TypingRoom {
  readonly width: Pt;
  readonly height: Pt;
  /** Of the type, when the words are few. */
  readonly size: Pt;
  readonly multiline: boolean;
  /** Whether lines start at the right edge. */
  readonly isRightToLeft: boolean;
  readonly font: TypingFont;
}

export interface TypedWords {
  readonly stream: PDFRawStream;
  /** Of the type that they are drawn in. */
  readonly size: Pt;
  /** All words have room. */
  readonly fits: boolean;
  /** The font has all characters. */
  readonly whole: boolean;
}

/** What is typed shrinks to this before words are cut off: still larger than a newspaper. */
const SMALLEST: Pt = 10;
/** Space at the left and right edge, as viewers leave it. */
const EDGE: Pt = 2;
/** Line pitch as a multiple of the type size. */
const PITCH = 1.25;

/** Draws words in a field as its appearance (ISO 32000-1, 12.7.3.3): in full size, or as large as they fit. */
export function drawTypedWords(words: string, room: TypingRoom): TypedWords {
  const { font, width, height, multiline, isRightToLeft } = room;
  const known = Array.from(words, (character) => (isShown(character, font) ? character : '?')).join('');
  const { size, lines, fits } = fit(multiline ? known : known.replace(/\s+/g, ' '), room);
  const foot = EDGE + (font.depth / 1000) * size;
  const top = multiline ? height - EDGE - size : foot;
  const direction = isRightToLeft ? 'rtl' : 'ltr';
  const shown = lines.map((line, index) => {
    const y = formatNumber(top - index * size * PITCH);
    const codes = codesOf(visualLine(line, direction), font);
    const x = isRightToLeft ? width - EDGE - widthOf(codes, font) * size : EDGE;
    return `1 0 0 1 ${formatNumber(x)} ${y} Tm <${codes.join('')}> Tj`;
  });
  const box = `0 0 ${formatNumber(width)} ${formatNumber(height)} re`;
  const operators = [
    '/Tx BMC q',
    // White over the writing lines, so that none runs through the words.
    ...(multiline && words !== '' ? ['1 1 1 rg', box, 'f'] : []),
    `${box} W n BT`,
    `${formatColour(colours.ink)} rg /${font.resource} ${formatNumber(size)} Tf`,
    ...shown,
    'ET Q EMC',
  ];
  const stream = compressedStream(operators.join('\n'), {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Resources: sharedContext.obj({ Font: sharedContext.obj({ [font.resource]: font.font }) }),
  });
  return { stream, size, fits, whole: known === words };
}

function fit(
  words: string,
  { width, height, size: wanted, multiline, font }: TypingRoom,
): { size: Pt; lines: readonly string[]; fits: boolean } {
  const room = width - 2 * EDGE;
  for (let size = wanted; ; size = Math.max(size - 1, SMALLEST)) {
    const measure = (text: string): Pt => widthOf(codesOf(joinLetters(text), font), font) * size;
    const lines = multiline ? breakTypedLines(words, room, measure) : [words];
    const tall = lines.length * size * PITCH > height - 2 * EDGE && multiline;
    const fits = !tall && lines.every((line) => measure(line) <= room);
    if (fits || size <= SMALLEST) return { size, lines, fits };
  }
}

/** The codes of the characters of a line. A form of a letter that shares its glyph with the letter has the code of it. */
function codesOf(line: string, font: TypingFont): string[] {
  return Array.from(
    line,
    (character) => font.codeOf(character) ?? font.codeOf(character.normalize('NFKC')) ?? '',
  );
}

/** As a multiple of the type size. */
function widthOf(codes: readonly string[], font: TypingFont): number {
  return codes.reduce((sum, code) => sum + font.widthOf(code), 0) / 1000;
}

/** New lines are made, not drawn. */
function isShown(character: string, font: TypingFont): boolean {
  return /\s/.test(character) || font.codeOf(character) !== undefined;
}
