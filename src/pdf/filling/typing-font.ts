import type { PDFObject } from 'pdf-lib';
import { PDFArray, PDFDict, PDFName, PDFNumber } from 'pdf-lib';
import { readToUnicode } from '../reading/read-to-unicode.ts';

/** The font that a form is filled in with, read from the file itself. */
export interface TypingFont {
  /** The name that appearances call it by. */
  readonly resource: string;
  readonly font: PDFObject;
  /** The four hexadecimal digits that show a character; undefined for one that the font has not got. */
  readonly codeOf: (character: string) => string | undefined;
  /** Width of a code in thousandths of the type size. */
  readonly widthOf: (code: string) => number;
  /** Depth of the deepest letters below the baseline, in thousandths of the type size; positive. */
  readonly depth: number;
}

/** The first font of a form's resources; undefined when there is nothing to type into. */
export function readTypingFont(acroForm: PDFDict): TypingFont | undefined {
  const fonts = acroForm.lookupMaybe(PDFName.of('DR'), PDFDict)?.lookupMaybe(PDFName.of('Font'), PDFDict);
  const [entry] = fonts?.entries() ?? [];
  if (!entry) return undefined;
  const [name, font] = entry;
  const dictionary = acroForm.context.lookup(font, PDFDict);
  const descendant = dictionary.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const widths = readWidths(descendant);
  const codes = new Map([...readToUnicode(dictionary)].map(([code, text]) => [text, code]));
  const descriptor = descendant.lookup(PDFName.of('FontDescriptor'), PDFDict);
  return {
    resource: name.decodeText(),
    font,
    codeOf: (character) => codes.get(character),
    widthOf: (code) => widths[parseInt(code, 16)] ?? 0,
    depth: -descriptor.lookup(PDFName.of('Descent'), PDFNumber).asNumber(),
  };
}

/** Widths by code: ours all stand in one array that starts with code 0 (ISO 32000-1, 9.7.4.3). */
function readWidths(descendant: PDFDict): number[] {
  const widths = descendant.lookup(PDFName.of('W'), PDFArray).lookup(1, PDFArray);
  return widths.asArray().map((width) => (width instanceof PDFNumber ? width.asNumber() : 0));
}
