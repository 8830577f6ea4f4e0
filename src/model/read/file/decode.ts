import type { Message } from '../../message.ts';
import { indexLines } from '../../place.ts';
import { readerRules, type ReaderRule } from '../../reader-rules.ts';
import type { Wording } from '../common/reading.ts';

/** The longest file that is read, in UTF-16 units. A long easy-read document has 20,000; more is a mistake or an attack. */
const LONGEST_FILE = 100_000;

/** What a file is expected to be, in the words of its messages. */
export interface ExpectedText {
  /** In UTF-16 units. */
  readonly longest: number;
  readonly empty: Wording;
  readonly notText: (sort: string) => Wording;
  readonly tooLong: (text: string) => Wording;
  /** How to save it as UTF-8: when it is UTF-16, and when letters were lost. */
  readonly saveUtf16: string;
  readonly saveOther: string;
}

/** The text of a file, or the one message why it has none. A byte order mark stays, so that offsets are those of the file. */
export function decode(
  source: Uint8Array | string,
  file: string,
  expected: ExpectedText = documentText,
): { text: string } | { text?: undefined; message: Message } {
  const text = typeof source === 'string' ? source : decodeBytes(source);
  const problem = problemOf(source, text, expected);
  if (!problem) return { text };
  const { rule, at, wording } = problem;
  const place = at === undefined ? {} : { place: indexLines(text).place(at, at + 1) };
  return { message: { file, ...place, severity: readerRules[rule].severity, rule, ...wording } };
}

interface Problem {
  readonly rule: ReaderRule;
  readonly at?: number;
  readonly wording: Wording;
}

function decodeBytes(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function problemOf(
  source: Uint8Array | string,
  text: string,
  { longest, empty, notText, tooLong, saveUtf16, saveOther }: ExpectedText,
): Problem | undefined {
  const sort = sortOf(text);
  if (sort) return { rule: 'not-text', at: 0, wording: notText(sort) };
  if (text.trim() === '') return { rule: 'empty-file', wording: empty };
  if (isUtf16(source, text)) return { rule: 'not-utf-8', at: 0, wording: utf16(saveUtf16) };
  if (text.length > longest) return { rule: 'file-too-long', at: longest, wording: tooLong(text) };
  const broken = brokenIn(source, text);
  const [first] = broken;
  return first === undefined
    ? undefined
    : { rule: 'not-utf-8', at: first, wording: notUtf8(broken.length, saveOther) };
}

/** What sort of file of another program this is, by how it starts. */
function sortOf(text: string): string | undefined {
  return SORTS.find(([start]) => text.startsWith(start))?.[1];
}

/** First characters of files that people rename to .mdx. Word, LibreOffice and Pages files are zip files. */
const SORTS: readonly (readonly [start: string, sort: string])[] = [
  ['PK\u0003\u0004', 'a file of Word or a like program, or a zip file'],
  ['\uFFFD\uFFFD\u0011\u0871', 'a file of an old Word'],
  ['{\\rtf', 'a file of WordPad or Word (RTF)'],
  ['%PDF-', 'a PDF file'],
  ['<!DOCTYPE', 'a web page (HTML)'],
  ['<!doctype', 'a web page (HTML)'],
  ['<html', 'a web page (HTML)'],
  ['\uFFFDPNG', 'a picture (PNG)'],
  ['\uFFFD\uFFFD\uFFFD\uFFFD', 'a picture (JPEG)'],
];

/** Windows calls UTF-16 “Unicode”. It starts with the bytes FF FE or FE FF, or every other byte is nothing. */
function isUtf16(source: Uint8Array | string, text: string): boolean {
  if (typeof source === 'string') return false;
  const [a, b] = source;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  return /^(?:\0[^\0]|[^\0]\0){4}/.test(text);
}

/**
 * Where the text stops being text: bytes that are not UTF-8, half a character, or the sign U+FFFD that a program
 * puts where it lost a letter.
 */
function brokenIn(source: Uint8Array | string, text: string): readonly number[] {
  const whole = typeof source === 'string' ? text.toWellFormed() : text;
  return [...whole.matchAll(/\uFFFD+/g)].map(({ index }) => index);
}

/** What is expected of the file of a document. */
export const documentText: ExpectedText = {
  longest: LONGEST_FILE,
  empty: {
    found: 'The file is empty.',
    allowed: 'A file starts with a title and other facts between two lines of ---, then the text.',
    fix: 'Copy the example from the help page into the file, or make a new file with “npm run new”.',
  },
  notText: (sort) => ({
    found: `This is ${sort}, not a text file.`,
    allowed: 'Every document is plain text: words and signs, nothing else.',
    fix: 'Copy the words out of it into a new file. “npm run new” makes one to start from.',
  }),
  tooLong: (text) => ({
    found: `The file has ${text.length.toLocaleString('en-GB')} characters.`,
    allowed: `A file may have up to ${LONGEST_FILE.toLocaleString('en-GB')} characters.`,
    fix: 'Make two or more documents of it. Short documents are easier to read.',
  }),
  saveUtf16: 'Open the file in your editor, choose “Save as”, and choose “UTF-8” as the encoding.',
  saveOther: 'Open the file in your editor, choose “Save with encoding” and then “UTF-8”.',
};

const ENCODING = 'Every file is plain text saved as UTF-8.';

function utf16(saveAgain: string): Wording {
  return {
    found: 'The file is saved as UTF-16. Windows calls it “Unicode”, too.',
    allowed: ENCODING,
    fix: `${saveAgain} No word is lost.`,
  };
}

function notUtf8(places: number, saveAgain: string): Wording {
  return {
    found: `A letter here cannot be read${places > 1 ? `, and in ${places - 1} more ${places === 2 ? 'place' : 'places'}` : ''}. The file is not saved as UTF-8 text, or a program has lost a letter.`,
    allowed: ENCODING,
    fix: `${saveAgain} Type the lost letter again.`,
  };
}
