import type { PDFContext, PDFRef } from 'pdf-lib';
import { PDFString } from 'pdf-lib';
import type { Weight } from '../../design/tokens.ts';
import { weights } from '../../design/tokens.ts';
import type { Face } from '../../print/sheet/face.ts';
import { faceOf, type Item, type Publication } from '../../print/sheet/sheet.ts';
import type { FontSubset } from './font-subset.ts';
import { fontSubset, typingSubset } from './font-subset.ts';
import { typingFace } from './typing-face.ts';

/** A face as one file has it. */
export interface EmbeddedFont {
  /** The name that pages call it by: `F0`. */
  readonly resource: string;
  readonly ref: PDFRef;
  readonly subset: FontSubset;
}

export type EmbeddedFonts = ReadonlyMap<Face, EmbeddedFont>;

/** Bit 6 of the font flags: a font with ordinary Latin letters (ISO 32000-1, table 123). */
const nonsymbolic = 32;

/**
 * Puts each face that the publication uses into the file, once, with only the glyphs it needs. Where somebody may type in
 * the typeface, nobody knows which those are: then the regular face has all its characters.
 */
export function embedFonts(context: PDFContext, publication: Publication): EmbeddedFonts {
  const fonts = new Map<Face, EmbeddedFont>();
  const { regular } = publication.faces;
  const typed = hasTextField(publication) && typingFace(publication) === regular;
  const used = usedGlyphs(publication);
  if (typed && !used.has(regular)) used.set(regular, { weight: 'regular', glyphs: new Map() });
  for (const [face, { weight, glyphs }] of used) {
    const subset = typed && face === regular ? typingSubset(face, glyphs) : fontSubset(face, glyphs);
    const ref = embedFont(context, face, weight, subset);
    fonts.set(face, { resource: `F${fonts.size}`, ref, subset });
  }
  return fonts;
}

/**
 * The font of what is typed: that of the pages, or one more where answers are in other letters than the typeface has. On
 * pages a letter of Arabic may be drawn in parts; whoever types needs each as one glyph. Undefined: nothing can be typed.
 */
export function embedTypingFont(
  context: PDFContext,
  publication: Publication,
  fonts: EmbeddedFonts,
): EmbeddedFont | undefined {
  const face = typingFace(publication);
  if (face === publication.faces.regular) return fonts.get(face);
  if (!hasTextField(publication)) return undefined;
  const subset = typingSubset(face, new Map());
  return { resource: `F${fonts.size}`, ref: embedFont(context, face, 'regular', subset), subset };
}

function hasTextField({ sheets }: Publication): boolean {
  return sheets.some(({ items }) => items.some(isTextField));
}

function isTextField(item: Item): boolean {
  return item.type === 'field' && item.field.type === 'text';
}

interface Used {
  readonly weight: Weight;
  /** What each glyph stands for. */
  readonly glyphs: Map<number, string[]>;
}

function usedGlyphs({ sheets, faces }: Publication): Map<Face, Used> {
  const used = new Map<Face, Used>();
  for (const item of sheets.flatMap(({ items }) => items)) {
    if (item.type !== 'text') continue;
    const face = faceOf(item, faces);
    const { glyphs } = used.get(face) ?? { glyphs: new Map<number, string[]>() };
    used.set(face, { weight: item.weight, glyphs });
    for (const { id, text } of item.glyphs) {
      const texts = glyphs.get(id);
      if (!texts) glyphs.set(id, [text]);
      else if (!texts.includes(text)) texts.push(text);
    }
  }
  return used;
}

/** A composite font whose codes are glyph numbers of the subset (ISO 32000-1, 9.7). */
function embedFont(context: PDFContext, face: Face, weight: Weight, subset: FontSubset): PDFRef {
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: subset.name,
      Flags: nonsymbolic,
      FontBBox: fontBox(face),
      ItalicAngle: face.font.italicAngle,
      Ascent: thousandths(face.ascent, face),
      Descent: thousandths(face.descent, face),
      CapHeight: thousandths(face.capHeight, face),
      XHeight: thousandths(face.xHeight, face),
      FontWeight: weights[weight],
      StemV: stemWidth(weights[weight]),
      FontFile2: context.register(subset.fontFile),
    }),
  );
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: subset.name,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      W: subset.widthArray,
      CIDToGIDMap: subset.glyphOfCode ? context.register(subset.glyphOfCode) : 'Identity',
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: subset.name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(subset.toUnicode),
    }),
  );
}

function fontBox(face: Face): number[] {
  const { minX, minY, maxX, maxY } = face.font.bbox;
  return [minX, minY, maxX, maxY].map((value) => thousandths(value, face));
}

/**
 * The width of upright stems, estimated from the weight: TrueType files do not say it, and viewers need it only when
 * they cannot use the embedded font.
 */
function stemWidth(weight: number): number {
  return Math.round(50 + (weight / 65) ** 2);
}

function thousandths(fontUnits: number, face: Face): number {
  return Math.round((fontUnits * 1000) / face.unitsPerEm);
}
