import type { Colour, Weight } from '../design/tokens.ts';
import type { Px } from '../design/units.ts';
import { ptToMm } from '../design/units.ts';
import type { Language } from '../languages/language.ts';
import { splitText } from '../languages/sentences.ts';
import type { Text } from '../model/document.ts';
import type { Run } from '../print/line-words.ts';
import { breakLines, type Line } from '../print/lines.ts';
import type { Faces } from '../print/sheet.ts';
import { column, type Element, row, text } from './element.ts';
import { type Passage, plainSpan } from './passage.ts';

/** What setting words needs besides the words. */
export interface TextContext {
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
 * at sense groups, by the same rules as on paper (`src/print/lines.ts`). Throws `TooWide` and `MissingCharacter`.
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
  return column({}, ...lines.map((line) => setLine(line, style)));
}

function setLine(line: Line, { size, colour, pitch }: TextStyle): Element {
  const pieces = line.pieces.map(({ glyphs, weight }) =>
    text({ fontWeight: weight === 'bold' ? 700 : 400 }, glyphs.map((glyph) => glyph.text).join('')),
  );
  return row(
    { fontSize: size, color: colour, lineHeight: pitch, height: Math.round(size * pitch) },
    ...pieces,
  );
}

function run(span: { readonly text: string; readonly bold: boolean }, style: TextStyle): Run {
  const weight = span.bold ? 'bold' : style.weight;
  return { text: span.text, weight, unbroken: span.bold, mark: span };
}
