/**
 * # Full stops and question marks
 *
 * Semicolons, brackets and dashes hide a second thought inside a sentence. Make two sentences of it. A guide for
 * employers may name a source in brackets.
 *
 * Source: S10 (Inclusion Europe; German rules for easy language).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="cloth">
 * Take a cloth (a dry one).
 * </Point>
 * ```
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="cloth">
 * Take a cloth; wipe the table.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="cloth">
 * Take a dry cloth.
 * Wipe the washing-up bowl.
 * </Point>
 * ```
 */
import type { Passage } from './engine/passage.ts';
import { quote } from './engine/wording.ts';
import type { CheckedRule, Finding } from './rule.ts';

export const hardPunctuation: CheckedRule = {
  id: 'hard-punctuation',
  severity: 'error',
  kinds: ['task', 'leaflet', 'form'],
  check: ({ passages }) =>
    passages.filter(({ part }) => part !== 'alt' && part !== 'who').flatMap((passage) => [...find(passage)]),
};

function* find(passage: Passage): Generator<Finding> {
  for (const { 0: found, index } of passage.text.matchAll(signs)) {
    const isBracket = found.startsWith('(');
    const isShout = found.startsWith('!');
    yield {
      place: passage.place(index, index + found.length),
      ...(isShout && { severity: 'warning' as const }),
      found: isBracket
        ? `There are words in brackets: ${quote(found)}.`
        : `There is ${nameOf(found)} in a sentence.`,
      allowed: 'Full stops, question marks, commas, and colons before a list.',
      fix: isRange(passage.text, index)
        ? 'Write “to”: 9am to 5pm.'
        : isShout
          ? 'Write a full stop. An exclamation mark can sound angry.'
          : isBracket
            ? 'Make a sentence of the words in brackets, or leave them out.'
            : 'Write a full stop, and start a new sentence.',
    };
  }
}

/**
 * A dash or a hyphen between two figures ("9–5") is one, too: readers do not say it. A hyphen inside a word is fine, and so
 * are those of telephone numbers and dates.
 */
const signs =
  /;|(?<=(?<![\w-])[£]?\d{1,3}(?:am|pm|%)?)-(?=£?\d{1,3}(?:am|pm|%)?(?![\w-]))|\([^()]*\)|[()]|\s[-–—]+\s|[–—]|!+|…|\.{3,}/g;

function isRange(text: string, index: number): boolean {
  return /[\dm%]\s?[-–]\s?£?\d/.test(text.slice(Math.max(0, index - 1), index + 4));
}

function nameOf(sign: string): string {
  if (sign === ';') return 'a semicolon';
  if (sign.startsWith('!')) return 'an exclamation mark';
  if (sign === '…' || sign.startsWith('..')) return 'a row of dots';
  if (sign === '(' || sign === ')') return 'a bracket';
  return 'a dash';
}
