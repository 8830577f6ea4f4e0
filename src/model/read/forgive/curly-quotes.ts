import { quote, type Reading } from '../common/reading.ts';
import { type Mend, overwrite, replacements } from './overwrite.ts';

/** Quote marks of a word processor around the words of attributes, told once for the file: `done=“The light is off.”`. */
export function mendQuotes(text: string, reading: Reading): string {
  const found = [...text.matchAll(TAG)].flatMap(({ 0: tag, index }) => quotesIn(tag, index));
  const [first] = found;
  if (!first) return text;
  const mends = found.flatMap((each) => each.mends);
  const { at, typed, straight } = first;
  reading.report('curly-quotes', reading.lines.place(at, at + typed.length), {
    found:
      found.length === 1
        ? `The quote marks here are curly ones: ${typed}.`
        : `The quote marks of ${found.length} attributes are curly ones. The first is ${quote(typed)}.`,
    allowed: 'In a tag the quote marks are straight: done="The light is off."',
    fix: `Write ${straight}${found.length === 1 ? '' : ', and the others in the same way'}.`,
    mend: replacements(mends, reading.lines),
  });
  return overwrite(text, mends);
}

interface CurlyValue {
  readonly at: number;
  /** With its quote marks. */
  readonly typed: string;
  readonly straight: string;
  readonly mends: readonly Mend[];
}

function quotesIn(tag: string, start: number): CurlyValue[] {
  return [...tag.matchAll(VALUE)].flatMap(({ 0: typed, index, groups }) => {
    const value = groups?.['double'] ?? groups?.['single'] ?? '';
    const at = start + index;
    // The straight mark that does not stand in the words.
    const mark = ['"', "'"].find((each) => !value.includes(each));
    const [first = '', last = ''] = [typed[0], typed.at(-1)];
    if (mark === undefined || !/[“”„‟«»‘’‚]/.test(first + last)) return [];
    const mends = [at, at + typed.length - 1].map((each) => ({ at: each, length: 1, typed: mark }));
    return [{ at, typed, straight: `${mark}${value}${mark}`, mends }];
  });
}

/**
 * An opening tag, as far as it can be told while its quote marks are wrong. A mark either starts a value or, where it does
 * not, stands for itself: with two ways to read it, a tag without an end would be tried in all of them.
 */
const TAG =
  /<[A-Z][A-Za-z]*\s(?:"[^"<]*"(?=[\s/>])|'[^'<]*'(?=[\s/>])|"(?![^"<]*"[\s/>])|'(?![^'<]*'[\s/>])|[^<>"'])*>/g;

/** A value ends where the next attribute or the end of the tag follows. */
const VALUE =
  /(?<==[ \t]*)(?:["“”„‟«](?<double>[^“”„‟«»<>\r\n]*?)["“”‟»]|['‘’‚](?<single>[^‘<>\r\n]*?)['’‘])(?=\s+[A-Za-z][A-Za-z-]*\s*=|\s*\/?>)/g;
