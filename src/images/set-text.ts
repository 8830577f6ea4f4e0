import type { Colour, Weight } from '../design/tokens.ts';
import type { Px } from '../design/units.ts';
import { mmToPt, ptToMm } from '../design/units.ts';
import type { Language } from '../languages/language.ts';
import { splitText } from '../languages/sentences.ts';
import type { Text } from '../model/document.ts';
import type { Run } from '../print/text/line-words.ts';
import { breakLines } from '../print/text/lines.ts';
import type { Face } from '../print/sheet/face.ts';
import type { Line, Piece } from '../print/text/set-line.ts';
import { glyphOutlines } from '../print/text/glyph-outlines.ts';
import type { Faces } from '../print/sheet/sheet.ts';
import { dataAddress } from './data-address.ts';
import { column, type Element, image, row, text } from './element.ts';
import { type Passage, plainSpan } from './passage.ts';

/** What setting words needs besides the words. */
export interface TextContext {
  /** The colour of the organisation. Absent: Clearstep's own. */
  readonly accent?: Colour;
  readonly faces: Faces;
  readonly language: Language;
}

export interface TextStyle {
  readonly size: Px;
  readonly colour: Colour;
  /** Of words that are not bold themselves. */
  readonly weight: Weight;
  /** Line pitch as a multiple of the size. */
  readonly pitch: number;
}

/**
 * Passages one below the other in a box of the given width. Every sentence starts on its own line, and lines break
 * at sense groups, by the same rules as on paper (`src/print/text/lines.ts`). Throws `TooWide` and `MissingCharacter`.
 */
export function setPassages(
  passages: readonly Passage[],
  width: Px,
  style: TextStyle,
  context: TextContext,
): Element {
  const gap = Math.round(style.size * 0.35);
  return column({ gap }, ...passages.map((passage) => setPassage(passage, width, style, context)));
}

function setPassage(
  { marker, text: words }: Passage,
  width: Px,
  style: TextStyle,
  context: TextContext,
): Element {
  if (marker === undefined) return setLines(words, width, style, context);
  const indent = Math.round(style.size * 1.1);
  const label = setLines([plainSpan(marker)], indent * 2, { ...style, weight: 'bold' }, context);
  return row({}, column({ width: indent }, label), setLines(words, width - indent, style, context));
}

function setLines(words: Text, width: Px, style: TextStyle, context: TextContext): Element {
  const sentences = splitText(words, context.language).map((sentence) =>
    sentence.map((span) => run(span, style)),
  );
  // The line breaker works in points and millimetres; only their ratio matters here, so a px stands for a point.
  const lines = breakLines(sentences, { ...context, width: ptToMm(width), size: style.size });
  return column({}, ...lines.map((line) => setLine(line, style, context)));
}

function setLine(line: Line, style: TextStyle, { faces }: TextContext): Element {
  const { size, colour, pitch } = style;
  const pieces = line.pieces
    .toSorted((a, b) => a.x - b.x)
    .map((piece) => {
      const { glyphs, weight, face, isRightToLeft } = piece;
      const words = glyphs.map((glyph) => glyph.text).join('');
      // Satori drops a space that stands alone.
      if (words.trim() === '') return column({ width: mmToPt(piece.width) });
      // Satori knows no Arabic letters that join, and one typeface. Others come to it as a drawing.
      if (face !== faces[weight] || isRightToLeft) return drawWord(piece, style, faces[weight]);
      return text({ fontWeight: weight === 'bold' ? 700 : 400 }, words);
    });
  return row(
    { fontSize: size, color: colour, lineHeight: pitch, height: Math.round(size * pitch) },
    ...pieces,
  );
}

/** How far letters of another face may reach beyond their line, as a share of the type size: marks on capitals, dots of Arabic. */
const REACH = 0.5;

/** A word in another face, on the baseline of the words around it. */
function drawWord(piece: Piece, { size, colour, pitch }: TextStyle, around: Face): Element {
  const width = mmToPt(piece.width);
  const reach = Math.round(size * REACH);
  const line = Math.round(size * pitch);
  const height = line + 2 * reach;
  const { ascent, descent, unitsPerEm } = around;
  const baseline =
    reach + (line - ((ascent - descent) / unitsPerEm) * size) / 2 + (ascent / unitsPerEm) * size;
  const scale = size / piece.face.unitsPerEm;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<path fill="${colour}" transform="translate(0 ${baseline}) scale(${scale} ${-scale})" ` +
    `d="${glyphOutlines(piece, piece.face)}"/></svg>`;
  return image(dataAddress('image/svg+xml', svg), width, height, { marginTop: -reach, marginBottom: -reach });
}

function run(span: { readonly text: string; readonly bold: boolean }, style: TextStyle): Run {
  const weight = span.bold ? 'bold' : style.weight;
  return { text: span.text, weight, unbroken: span.bold, mark: span };
}
