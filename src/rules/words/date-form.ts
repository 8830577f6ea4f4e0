/**
 * # Dates in full
 *
 * “03/04/25” can mean two days, and “3rd Mar” has to be worked out. Write the day, the date, the month and the year:
 * Monday 3 March 2025. A date that leaves out the day of the week is a hint. A day that does not fit its date is an
 * error: nobody then knows which of the two is right.
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
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="calendar">
 * Come on Tuesday 3 March 2025.
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
import type { Passage } from '../engine/passage.ts';
import { quote } from '../engine/wording.ts';
import { dayOf, daysOfTheWeek, months } from '../english/calendar.ts';
import type { Finding, Rule } from '../rule.ts';

export const dateForm: Rule = {
  id: 'date-form',
  severity: 'warning',
  languages: ['en'],
  check: ({ passages, document }) =>
    passages
      .filter(({ text }) => /\d/.test(text))
      .flatMap((passage) => [...shortDates(passage), ...longDates(passage, document.reviewed)]),
};

const allowed = 'A date in one full form: Monday 3 March 2025.';
const inFull = 'Write the day of the week, the number, the month in full and the year.';

function shortDates(passage: Passage): Finding[] {
  return shortForms.flatMap((form) =>
    [...passage.text.matchAll(form)].map(({ 0: found, index }) => ({
      place: passage.place(index, index + found.length),
      found: `The date ${quote(found)} is short.`,
      allowed,
      fix: longFormOf(found),
    })),
  );
}

/** The date in full, as far as its numbers tell. In the United Kingdom the day stands before the month. */
function longFormOf(found: string): string {
  const [, first = '', second = '', third = ''] = /^(\d+)[/.-](\d+)[/.-](\d+)$/.exec(found) ?? [];
  const isBackwards = first.length === 4;
  const [date, month, year] = isBackwards
    ? [Number(third), Number(second), Number(first)]
    : [Number(first), Number(second), Number(third.length === 2 ? `20${third}` : third)];
  const name = months[month - 1];
  const day = name && dayOf(date, name, year);
  return day && day !== 'never' ? `Write “${day} ${date} ${name} ${year}”.` : inFull;
}

/** Without a year nobody can tell the day: that of the year in which the document was looked at is an example. */
function inYear(date: string, month: string, reviewed: string): string {
  if (reviewed === '') return inFull;
  const year = Number(reviewed.slice(0, 4));
  const day = dayOf(Number(date), month, year);
  return day === undefined || day === 'never'
    ? inFull
    : `Write the day of the week and the year, too. In ${year} it is “${day} ${date} ${month} ${year}”.`;
}

const shortDays = 'Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun';
const shortMonths = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const anyMonth = `${months.join('|')}|${shortMonths}`;
const shortForms: readonly RegExp[] = [
  /(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\1(?:\d{4}|\d{2})(?![\d/.-]*\d)/g,
  /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g,
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)(?: of)? (?:${anyMonth})\\b`, 'g'),
  new RegExp(`\\b\\d{1,2} (?:${shortMonths})\\b\\.?(?! \\d{1,2}(?:st|nd))`, 'g'),
  new RegExp(`\\b(?:${anyMonth})\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?!:|\\d)`, 'g'),
  new RegExp(`\\b(?:${shortDays})\\.? \\d{1,2} (?:${months.join('|')})\\b`, 'g'),
];

/** Dates with their month in full, which may leave something out or not fit their day. */
function longDates(passage: Passage, reviewed: string): Finding[] {
  return [...passage.text.matchAll(longForm)].flatMap((match): Finding[] => {
    const [found, day, date = '', month = '', year] = match;
    const place = passage.place(match.index, match.index + found.length);
    const trueDay = dayOf(Number(date), month, year === undefined ? undefined : Number(year));
    if (trueDay === 'never')
      return [
        {
          place,
          severity: 'error',
          found: `There is no ${date} ${month}.`,
          allowed,
          fix: 'Look at a calendar.',
        },
      ];
    const full = trueDay && `${trueDay} ${date} ${month} ${year}`;
    if (full && day && day !== trueDay)
      return [
        {
          place,
          severity: 'error',
          found: `${date} ${month} ${year} is a ${trueDay}, not a ${day}.`,
          allowed,
          fix: `Write ${quote(full)}, or put the number right.`,
        },
      ];
    if (day) return [];
    return [
      {
        place,
        severity: 'hint',
        found: `The date ${quote(found)} does not say the ${year ? 'day of the week' : 'day of the week and the year'}.`,
        allowed,
        fix: full ? `Write ${quote(full)}.` : inYear(date, month, reviewed),
      },
    ];
  });
}

const longForm = new RegExp(
  `\\b(?:(${daysOfTheWeek.join('|')}),? )?(?<![\\d/.-]|\\b(?:${shortDays})\\.? )(\\d{1,2}) (${months.join('|')})\\b(?:,? ((?:19|20)\\d\\d)\\b)?`,
  'g',
);
