import type { PDFDict } from 'pdf-lib';
import { PDFHexString, PDFName, PDFString } from 'pdf-lib';

/** A text string of a dictionary; undefined where there is none. */
export function readText(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}
