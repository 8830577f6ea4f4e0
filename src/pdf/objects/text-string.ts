import { PDFHexString, PDFString } from 'pdf-lib';

/**
 * A text string (ISO 32000-1, 7.9.2.2): as it stands when it is plain ASCII, which both encodings of PDF share,
 * else in UTF-16.
 */
export function textString(text: string): PDFString | PDFHexString {
  if (!/^[\x20-\x7e]*$/.test(text)) return PDFHexString.fromText(text);
  return PDFString.of(text.replace(/[\\()]/g, '\\$&'));
}
