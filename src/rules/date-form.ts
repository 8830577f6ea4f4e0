/**
 * # Dates in full
 *
 * “03/04/25” can mean two days, and “3rd Mar” has to be worked out. Write the day, the date, the month and the year:
 * Monday 3 March 2025.
 *
 * Source: W12 (our own starting value, as Inclusion Europe advises).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="calendar">
 * Come on 03/04/2025.
 * </Point>
 * ```
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="calendar">
 * Come on 3rd March.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="calendar">
 * Come on Monday 3 March 2025.
 * </Point>
 * ```
 */
import { quote } from './engine/wording.ts';
import type { CheckedRule } from './rule.ts';

export const dateForm: CheckedRule = {
  id: 'date-form',
  severity: 'error',
  languages: ['en'],
  check: ({ passages }) =>
    passages
      .filter(({ text }) => /\d/.test(text))
      .flatMap((passage) =>
        forms.flatMap((form) =>
          [...passage.text.matchAll(form)].map(({ 0: found, index }) => ({
            place: passage.place(index, index + found.length),
            found: `The date ${quote(found)} is short.`,
            allowed: 'A date in one full form: Monday 3 March 2025.',
            fix: 'Write the day of the week, the number, the month in full and the year.',
          })),
        ),
      ),
};

const months =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const shortMonths = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const forms: readonly RegExp[] = [
  /(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\1(?:\d{4}|\d{2})(?![\d/.-]*\d)/g,
  /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g,
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)(?: of)? (?:${months})\\b`, 'g'),
  new RegExp(`\\b\\d{1,2} (?:${shortMonths})\\b\\.?(?! \\d{1,2}(?:st|nd))`, 'g'),
  new RegExp(`\\b(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?!:|\\d)`, 'g'),
];
