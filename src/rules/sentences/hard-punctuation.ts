/**
 * # Full stops and question marks
 *
 * Semicolons, brackets and dashes hide a second thought inside a sentence, and so does a colon before anything but a
 * list, a number or what somebody says. Make two sentences of it. A guide for employers may name a source in brackets.
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
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="soap">
 * Remember: wash your hands.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="cloth">
 * Take a dry cloth.
 * Wipe the washing-up bowl.
 * You need: a cup, a spoon and milk.
 * </Point>
 * ```
 */
import type { Passage } from '../engine/passage.ts';
import { quote } from '../engine/wording.ts';
import type { Finding, Rule } from '../rule.ts';

export const hardPunctuation: Rule = {
  id: 'hard-punctuation',
  severity: 'warning',
  kinds: ['task', 'leaflet', 'form'],
  check: ({ passages }) =>
    passages
      .filter(({ part }) => part !== 'alt' && part !== 'who')
      .flatMap((passage) => [...findSigns(passage), ...findColons(passage)]),
};

const allowed = 'Full stops, question marks, commas, and colons before a list.';

function* findSigns(passage: Passage): Generator<Finding> {
  for (const { 0: found, index } of passage.text.matchAll(signs)) {
    const isBracket = found.startsWith('(');
    const isShout = found.startsWith('!');
    yield {
      place: passage.place(index, index + found.length),
      found: isBracket
        ? `There are words in brackets: ${quote(found)}.`
        : `There is ${nameOf(found)} in a sentence.`,
      allowed,
      fix:
        rangeInWords(passage.text, index) ??
        (isShout
          ? `${passage.isProse ? 'Write a full stop' : 'Leave it out'}. An exclamation mark can sound angry.`
          : isBracket
            ? withoutBrackets(passage, found)
            : 'Write a full stop, and start a new sentence.'),
    };
  }
}

/** “Post room (ground floor)” has no room for a sentence. */
function withoutBrackets({ text, isProse }: Passage, found: string): string {
  const inside = found.slice(1, -1).trim();
  if (isProse || inside === '' || text.length > 60)
    return 'Make a sentence of the words in brackets, or leave them out.';
  return `Write “${text.replace(found, '').trim()}, ${inside}”, or leave the words in brackets out.`;
}

/** Whether the words after a colon are a list is a guess from their commas and conjunctions, so this is a warning. */
function* findColons(passage: Passage): Generator<Finding> {
  if (!passage.isProse) return;
  for (const { text, start } of passage.sentences) {
    const colon = /:(?=\s+\S)/.exec(text);
    if (!colon || mayFollow(text.slice(colon.index + 1)) || saying.test(text.slice(0, colon.index))) continue;
    const at = start + colon.index;
    yield {
      place: passage.place(at, at + 1),
      found: 'There is a colon in a sentence, and no list after it.',
      allowed,
      fix: 'Write a full stop, and start a new sentence.',
    };
  }
}

/** A list, what somebody says, a number or an address. */
function mayFollow(words: string): boolean {
  return /,|\b(?:and|or)\b|^\s+["“'‘£\d]|\w\.\w/.test(words);
}

/** "Say: I need help." What stands after it is said or written. */
const saying = /\b(?:say|says|ask|asks|tell|write|type|read|reads)(?: \w+){0,2}$/i;

/**
 * A dash or a hyphen between two figures ("9–5") is one, too: readers do not say it. A hyphen inside a word is fine, and so
 * are those of telephone numbers and dates.
 */
const signs =
  /;|(?<=(?<![\w-])[£]?\d{1,3}(?:am|pm|%)?)-(?=£?\d{1,3}(?:am|pm|%)?(?![\w-]))|\([^()]*\)|[()]|\s[-–—]+\s|[–—]|!+|…|\.{3,}/g;

/** “9am-5pm” as one says it. Absent: no two figures stand around the dash. */
function rangeInWords(text: string, index: number): string | undefined {
  // The words before are not looked at as a whole for each dash: a text may have thousands.
  const before = text.slice(Math.max(0, index - LONGEST_NUMBER), index);
  const from = /£?\d+(?:am|pm|%)?(?=\s?$)/.exec(before)?.[0];
  const to = /^\s?[-–—]\s?(£?\d+(?:am|pm|%)?)/.exec(text.slice(index))?.[1];
  return from === undefined || to === undefined ? undefined : `Write “${from} to ${to}”.`;
}

/** Characters. */
const LONGEST_NUMBER = 20;

function nameOf(sign: string): string {
  if (sign === ';') return 'a semicolon';
  if (sign.startsWith('!')) return 'an exclamation mark';
  if (sign === '…' || sign.startsWith('..')) return 'a row of dots';
  if (sign === '(' || sign === ')') return 'a bracket';
  return 'a dash';
}
