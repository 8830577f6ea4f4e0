/**
 * # Numbers that people can picture
 *
 * Percentages, fractions, decimals and big numbers are hard. Say “1 in 4 people”, “half”, “few” or “many”, or show the
 * amount in a picture. Prices are fine.
 *
 * Source: W11 (Inclusion Europe; W3C making content usable).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="people">
 * A bonus goes to 25% of us.
 * </Point>
 * ```
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="people">
 * We have 12,500 workers.
 * </Point>
 * ```
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="people">
 * A third of us work at night.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="people">
 * The law is from the year 2010.
 * The ticket costs £2.50.
 * Text 85258 for help.
 * Half of us work in the shop.
 * </Point>
 * ```
 */
import type { Sentence } from '../engine/passage.ts';
import { quote } from '../engine/wording.ts';
import { decimalInWords, fractionInWords, percentInWords } from '../english/parts.ts';
import { partBefore, signBefore, twelveHours, twentyFourHours } from '../english/times-of-day.ts';
import type { Finding, Rule } from '../rule.ts';

export const hardNumber: Rule = {
  id: 'hard-number',
  severity: 'warning',
  kinds: ['task', 'leaflet', 'form'],
  check: ({ sentences }) =>
    sentences.flatMap((sentence) =>
      /\d|per ?cent|third|quarter|fifth|tenth|thousand|illion|[½⅓⅔¼¾⅛]/i.test(sentence.text)
        ? find(sentence)
        : [],
    ),
};

interface Pattern {
  readonly pattern: RegExp;
  /** Whether a number that somebody has to call is none of these. */
  readonly notToCall?: true;
  readonly name: string;
  /** What to type, made of the number and the words around it. */
  readonly advise: (found: string, after: string, before: string) => string;
}

const patterns: readonly Pattern[] = [
  {
    pattern: /(?:(?<![\d.,])\d+(?:[.,]\d+)*|\b[a-z]+(?:-[a-z]+)?)\s?(?:%|\bper ?cent\b)/gi,
    name: 'a percentage',
    advise: percentInWords,
  },
  {
    pattern:
      /(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/])|[½⅓⅔¼¾⅛]|\b(?:one|two|three|four|[1-9])[ -](?:thirds?|quarters?|fifths?|tenths?)\b|\ban? (?:third|quarter|fifth|tenth) of\b(?! an hour\b)/gi,
    name: 'a fraction',
    advise: fractionInWords,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d.,:]|${signBefore}|\b(?:at|until|till) |${partBefore})\d+\.\d+(?!\d|\.\d|\s?(?:am|pm|p\.m|a\.m|GBP|EUR|USD))`,
      'gi',
    ),
    name: 'a decimal number',
    advise: decimalInWords,
  },
  { pattern: bigNumber(), name: 'a big number', advise: sayMany, notToCall: true },
  {
    pattern: /\b(?:\d+(?:\.\d+)?|an?|one|two|three|four|five|ten|many) (?:thousand|million|billion)\b/gi,
    name: 'a big number',
    advise: sayMany,
  },
];

function sayMany(): string {
  return 'Write “many” or “very many”, or compare it with something that people know, as a full football ground.';
}

/**
 * Four figures or more. 1900 to 2099 are years, unless people or things are counted with them. Prices are no amounts to
 * picture; the number that somebody has to call, "room 1204", "the code is 4821" or a code that starts with 0 is none at
 * all.
 */
function bigNumber(): RegExp {
  const names = 'code|pin|password|number|room|flat|bus|train|flight|locker|box|form|model|extension|channel';
  const start = String.raw`(?<![£€$\d.,+:]|\b(?:${names})(?: is)?:? )`;
  const withCommas = String.raw`\d{1,3}(?:,\d{3})+`;
  const notYear = String.raw`(?!(?:19|20)\d\d\b(?! (?:people|workers|staff|adults|members|customers|grams|ml|pounds|steps|times)))`;
  return new RegExp(
    String.raw`${start}(?:${withCommas}|${notYear}[1-9]\d{3,})(?!\d|[.,:]\d|\s?(?:hrs|hours))`,
    'gi',
  );
}

function find({ passage, text, start }: Sentence): Finding[] {
  // The digits of telephone numbers stand in groups; they are not amounts.
  const plain = text.replace(/\+?\d[\d ]{6,}\d/g, (digits) =>
    /\d \d/.test(digits) ? blank(digits) : digits,
  );
  const findings: Finding[] = [];
  const timeless = plain.replace(twentyFourHours, blank).replace(twelveHours, blank);
  let [all, uncalled] = [timeless, timeless.replace(calls, blank)];
  for (const { pattern, name, advise, notToCall } of patterns) {
    for (const { 0: found, index } of (notToCall ? uncalled : all).matchAll(pattern)) {
      const end = index + found.length;
      const before = plain.slice(Math.max(0, index - AROUND), index);
      findings.push({
        place: passage.place(start + index, start + end),
        found: `${quote(found)} is ${name}.`,
        allowed: 'Numbers that people can count or picture.',
        fix: advise(found, plain.slice(end, end + AROUND), before),
      });
    }
    // The “0.5” of “0.5%” is no number of its own.
    [all, uncalled] = [all.replace(pattern, blank), uncalled.replace(pattern, blank)];
  }
  return findings;
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}

/** From the word that asks to call up to the end of what is asked: all numbers there are for the phone. */
const calls = /\b(?:call|ring|text|phone|dial)\b[^.?!]*/gi;
/** Letters before and after a number that can say what it counts. */
const AROUND = 60;
