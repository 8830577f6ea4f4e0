import type { Message } from '../message.ts';
import { indexLines } from '../place.ts';
import { readerRules, type ReaderRule } from '../reader-rules.ts';
import type { Wording } from './reading.ts';

/** The longest file that is read, in UTF-16 units. A long easy-read document has 20,000; more is a mistake or an attack. */
export const LONGEST_FILE = 100_000;

/** The text of a file, or the one message why it has none. A byte order mark stays, so that offsets are those of the file. */
export function decode(
  source: Uint8Array | string,
  file: string,
): { text: string } | { text?: undefined; message: Message } {
  const text = typeof source === 'string' ? source : decodeBytes(source);
  const problem = problemOf(source, text);
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

function problemOf(source: Uint8Array | string, text: string): Problem | undefined {
  if (text.trim() === '') return { rule: 'empty-file', wording: emptyFile };
  if (text.length > LONGEST_FILE) return { rule: 'file-too-long', at: LONGEST_FILE, wording: tooLong(text) };
  const broken = firstBroken(source, text);
  return broken === undefined ? undefined : { rule: 'not-utf-8', at: broken, wording: notUtf8 };
}

/**
 * Where the text stops being text: bytes that are not UTF-8, half a character, or the sign U+FFFD that a program
 * puts where it lost a letter.
 */
function firstBroken(source: Uint8Array | string, text: string): number | undefined {
  const lost = (typeof source === 'string' ? text.toWellFormed() : text).indexOf('\uFFFD');
  return lost === -1 ? undefined : lost;
}

const emptyFile: Wording = {
  found: 'The file is empty.',
  allowed: 'A file starts with a title and other facts between two lines of ---, then the text.',
  fix: 'Copy the example from the help page into the file, or make a new file with “npm run new”.',
};

const notUtf8: Wording = {
  found: 'A letter here cannot be read. The file is not saved as UTF-8 text, or a program has lost a letter.',
  allowed: 'Every file is plain text saved as UTF-8.',
  fix: 'Open the file in your editor, choose “Save with encoding” and then “UTF-8”. Type the lost letter again.',
};

function tooLong(text: string): Wording {
  return {
    found: `The file has ${text.length.toLocaleString('en-GB')} characters.`,
    allowed: `A file may have up to ${LONGEST_FILE.toLocaleString('en-GB')} characters.`,
    fix: 'Make two or more documents of it. Short documents are easier to read.',
  };
}
