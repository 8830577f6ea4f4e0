/**
 * # A time that stays true
 *
 * “Next Tuesday” and “last year” are other days for each reader: a paper is read for months. “Bi-weekly” means two things.
 * Write the date, or how often. What is counted from something that the reader does is clear: “the day before your
 * shift”. In a task and in a form “tomorrow” is the day after somebody uses it, and so is fine.
 *
 * Source: W12 (our own starting value, as Inclusion Europe advises; GOV.UK style).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="calendar">
 * The meeting is next Tuesday.
 * </Point>
 * ```
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="calendar">
 * You meet your manager biweekly.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="calendar">
 * The meeting is on Tuesday 3 March 2026.
 * Tell your manager the day before.
 * </Point>
 * ```
 */
import type { Kind } from '../../model/document.ts';
import type { Sentence } from '../engine/passage.ts';
import { quote } from '../engine/wording.ts';
import { daysOfTheWeek, months } from '../english/calendar.ts';
import { twoMeanings } from '../english/two-meanings.ts';
import type { Finding, Rule } from '../rule.ts';

export const movingTime: Rule = {
  id: 'moving-time',
  severity: 'warning',
  languages: ['en'],
  check: ({ allSentences, document }) =>
    allSentences.flatMap((sentence): Finding[] => {
      if (sentence.passage.part === 'alt') return [];
      return [...unclear(sentence), ...moving(sentence, document.kind, document.reviewed)];
    }),
};

function unclear({ text, start, passage }: Sentence): Finding[] {
  return twoMeanings.flatMap(([pattern, both]) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      place: passage.place(start + index, start + index + found.length),
      found: `${quote(found)} can mean two things.`,
      allowed: 'How often, in figures.',
      fix: `Write ${both}.`,
    })),
  );
}

function moving({ text, start, passage }: Sentence, kind: Kind, reviewed: string): Finding[] {
  if (!passage.isProse || kind === 'form' || passage.block?.type === 'quote') return [];
  if (/\?["”’)]*\s*$/.test(text) || speaks.test(text)) return [];
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }): Finding[] => {
    if (kind === 'task' && fromToday.test(found)) return [];
    if (/^(?:recently|lately)$/i.test(found) && aboutReader.test(text)) return [];
    return [
      {
        place: passage.place(start + index, start + index + found.length),
        found: `${quote(found)} is another time for each reader.`,
        allowed:
          'A date in one full form: Monday 3 March 2025. Or a time that is counted from what the reader does: “the day before”.',
        fix: fixOf(found, reviewed),
      },
    ];
  });
}

/** What the reader says, plans or picks is about the reader's own days: "Say if you will come tomorrow". */
const speaks =
  /^(?:say|tell|ask|choose|plan|think|write|check|look|read|decide|save|pack)\b|\b(?:you|they|manager|supervisor) (?:can |may |will )?(?:choose|decide|plan|change|think|tells?|says?|asks?)\b/i;
const aboutReader = /\b(?:you|your|who|if|when|somebody|person)\b/i;
const fromToday = /^(?:tomorrow|yesterday|(?:this|next|last) week(?:end)?)$/i;

const days = daysOfTheWeek.join('|');
const named = `${months.join('|')}|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|Christmas|Easter`;
/** "The last year of school" and "next week's hours" are counted from something else. */
const pattern = new RegExp(
  `(?<!\\b(?:[Tt]he|[Yy]our|[Ee]ach|[Ee]very|a|her|his|their|my|our|about|of|[Ff]irst) |\\bfor (?!(?:next|last|this) (?:${days}|${named})))\\b(?:` +
    [
      `(?:[Tt]his coming|[Nn]ext|[Ll]ast|[Tt]his) (?:${days}|${named}|week(?:end)?|month|year)`,
      `(?:[Ll]ater|[Ee]arlier) this (?:week|month|year)`,
      `(?:${days}) week`,
      `[Aa] week on (?:${days})`,
      `[Ii]n the (?:coming|next few|last few|past few) (?:days|weeks|months|years)`,
      `[Tt]omorrow|[Yy]esterday|[Rr]ecently|[Ll]ately`,
    ].join('|') +
    `)\\b(?!['’]s\\b| of\\b)`,
  'g',
);

/** What to write, made from what stands there and the day on which the document was last looked at, if a draft says it. */
function fixOf(found: string, reviewed: string): string {
  if (reviewed === '') return 'Write the date with its day of the week, its month and its year.';
  const [year, month] = [Number(reviewed.slice(0, 4)), Number(reviewed.slice(5, 7))];
  const step = /^next/i.test(found) ? 1 : /^last/i.test(found) ? -1 : 0;
  if (/ year$/i.test(found)) return `Write the year: “${year + step}”.`;
  if (/ month$/i.test(found)) {
    const date = new Date(Date.UTC(year, month - 1 + step, 1));
    return `Write the month, as “${months[date.getUTCMonth()]} ${date.getUTCFullYear()}”.`;
  }
  const name = new RegExp(`(?:${named})$`).exec(found)?.[0];
  if (name !== undefined) return `Write the year, as “${name} ${yearOf(name, step, year, month)}”.`;
  if (/^(?:recently|lately|in the)/i.test(found))
    return `Write when, as “in ${months[month - 1]} ${year}”. Or leave it out.`;
  const day = daysOfTheWeek.find((each) => found.includes(each)) ?? 'Monday';
  return `Write the date, as “${dayAfter(day, reviewed)}”.`;
}

/** In November 2026 “last April” was in 2026, and “next April” is in 2027. */
function yearOf(name: string, step: number, year: number, month: number): number {
  const named = months.findIndex((each) => each === name) + 1;
  if (named === 0 || step === 0) return year + step;
  if (step > 0) return named > month ? year : year + 1;
  return named < month ? year : year - 1;
}

/** The first such day after the document was looked at last. */
function dayAfter(day: string, reviewed: string): string {
  const date = new Date(`${reviewed}T00:00:00Z`);
  do date.setUTCDate(date.getUTCDate() + 1);
  while (daysOfTheWeek[date.getUTCDay()] !== day);
  return `${day} ${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
