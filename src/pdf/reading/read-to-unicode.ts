import type { PDFDict } from 'pdf-lib';
import { decodePDFRawStream, PDFHexString, PDFName, PDFRawStream } from 'pdf-lib';

/** What each code of a font says, by its four hexadecimal digits in small letters. */
export type CodeTexts = ReadonlyMap<string, string>;

/** Every page names the same fonts: each is read once. */
const known = new WeakMap<PDFDict, CodeTexts>();

/** Reads the ToUnicode map of a font, as `toUnicodeMap` writes it. */
export function readToUnicode(font: PDFDict | undefined): CodeTexts {
  if (!font) return new Map();
  const texts = known.get(font) ?? readMap(font);
  known.set(font, texts);
  return texts;
}

function readMap(font: PDFDict): CodeTexts {
  const stream = font.lookup(PDFName.of('ToUnicode'));
  if (!(stream instanceof PDFRawStream)) return new Map();
  const entries = decodeStream(stream).matchAll(/^<([0-9a-f]{4})> <([0-9a-f]+)>$/gim);
  return new Map(
    [...entries]
      .filter(([line]) => line !== '<0000> <ffff>')
      .map(([, code = '', text = '']) => [code.toLowerCase(), PDFHexString.of(`feff${text}`).decodeText()]),
  );
}

export function decodeStream(stream: PDFRawStream): string {
  return new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode());
}
