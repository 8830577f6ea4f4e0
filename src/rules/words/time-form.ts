/**
 * # Times that everybody reads the same way
 *
 * Write 2:30pm: not 14:30, not 2:30 alone, not “half past 2”. “Noon”, 12pm and 12am are not clear: write “midday” or
 * “midnight”. Other ways to write am and pm, as “2.30 pm”, the checker can put right for you. “2 pm” is fine in a document
 * that writes all its times so, and so is “9:20 at night”.
 *
 * Source: W12 (our own starting value, as Inclusion Europe advises; midday and midnight as in the style guide of GOV.UK).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="clock">
 * Come at 14:30.
 * </Point>
 * ```
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="clock">
 * Come at noon.
 * </Point>
 * ```
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="clock">
 * Come at 2.30 pm.
 * </Point>
 * ```
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="clock">
 * Come at half past 2.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="clock">
 * Come at 2:30pm.
 * The break is at 12 noon.
 * </Point>
 * ```
 */
import { quote } from '../engine/wording.ts';
import { twelveHours, twentyFourHours } from '../english/times-of-day.ts';
import type { Finding, Rule } from '../rule.ts';

export const timeForm: Rule = {
  id: 'time-form',
  severity: 'warning',
  languages: ['en'],
  check: ({ passages }) => {
    // "2 pm" is as easy as "2pm", but one document has one form.
    const isSpacedDocument = !passages.some(({ text }) => /\d[ap]m\b/.test(text));
    return passages
      .filter(({ text }) => /\d|noon|o[’']clock|past|half|\bto\b/i.test(text))
      .flatMap((passage) =>
        forms.flatMap(({ pattern, advise, isSpaced }) =>
          [...passage.text.matchAll(pattern)].flatMap((match): Finding[] => {
            const advice = advise(match);
            if (!advice || (isSpacedDocument && isSpaced?.test(match[0]) && !/^12\b/.test(match[0])))
              return [];
            return [
              {
                place: passage.place(match.index, match.index + match[0].length),
                found: `The time is written ${quote(match[0])}.`,
                allowed: 'A time in one form: 9am, 2:30pm, midday.',
                ...advice,
              },
            ];
          }),
        ),
      );
  },
};

interface Form {
  readonly pattern: RegExp;
  /** Its right form but for a space, which is fine where all times have it. */
  readonly isSpaced?: RegExp;
  /** What to write instead. Absent: the time is right as it is. */
  readonly advise: (found: RegExpExecArray) => Pick<Finding, 'fix' | 'replacement'> | undefined;
}

const numbers = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const hour = `(?:1[0-2]|[1-9]|${numbers})`;
const minutes = '(?:\\d{1,2}|five|ten|twenty|twenty-five)(?: minutes)?';

const forms: readonly Form[] = [
  { pattern: twentyFourHours, advise: inHalves },
  { pattern: /(?<![\d:.])(?:[01]\d|2[0-3])[0-5]\d\s?(?:hrs|hours)\b/g, advise: inHalves },
  {
    pattern: /(?<![\d:.,£])(?<hour>1[0-2]|[1-9])(?:[:.](?<minute>[0-5]\d))?\s?(?<half>[ap])\.?m\b/gi,
    advise: written,
    isSpaced: /^[\d:]+ [ap]m$/,
  },
  {
    pattern:
      /(?<![\d:.,£])(?<hour>1[0-2]|[1-9]):(?<minute>[0-5]\d)(?![\d:%]|\s?[ap]\.?m\b|\s(?:at night|in the (?:morning|afternoon|evening)))/gi,
    advise: halfMissing,
  },
  { pattern: twelveHours, advise: halfMissing },
  {
    pattern:
      /(?<![\d:.,£])(?<hour>1[0-2]|[1-9]) o[’']clock\b(?!\s(?:at night|in the (?:morning|afternoon|evening)))/gi,
    advise: halfMissing,
  },
  {
    pattern: new RegExp(
      [
        String.raw`\b(?:half past|(?:a )?quarter (?:past|to)|${minutes} past) ${hour}\b`,
        // "9 to 5" may be from 9 until 5, and "half 2 cups" is no time: only where a time is likely.
        String.raw`(?<=\b(?:at|by|until|till|before|after) )(?:half|${minutes} to) ${hour}\b(?! (?:to|am|pm)\b)`,
        String.raw`\b(?:${numbers}) o[’']clock\b`,
      ].join('|'),
      'gi',
    ),
    advise: spoken,
  },
  {
    pattern: /(?<!\b12 |\bafter)\bnoon\b/gi,
    advise: () => ({ fix: 'Write “midday”.' }),
  },
];

/** “14:30” is 2:30pm. */
function inHalves([found]: RegExpExecArray): Pick<Finding, 'fix'> {
  const digits = found.replace(/\D/g, '');
  const hour = Number(digits.slice(0, -2));
  return { fix: `Write “${time(hour % 12 || 12, digits.slice(-2), hour < 12 ? 'am' : 'pm')}”.` };
}

function written({ 0: found, groups }: RegExpExecArray): ReturnType<Form['advise']> {
  const right = time(groups?.['hour'], groups?.['minute'], `${groups?.['half']?.toLowerCase()}m`);
  if (found === right) return undefined;
  // The last dot of "2 p.m." may be the end of the sentence, and "12am" may mean noon: somebody has to look.
  const isSafe = !/[ap]\./i.test(found) && !right.startsWith('mid');
  return { fix: `Write “${right}”.`, ...(isSafe && { replacement: right }) };
}

function halfMissing({ groups }: RegExpExecArray): Pick<Finding, 'fix'> {
  const [hour, minute] = [groups?.['hour'], groups?.['minute']];
  return { fix: `Write “${time(hour, minute, 'am')}” or “${time(hour, minute, 'pm')}”.` };
}

/** "Half past 4" and "half 4" are 4:30, "quarter to 5" is 4:45, "ten past two" is 2:10. */
function spoken([found]: RegExpExecArray): Pick<Finding, 'fix'> {
  const words = found
    .toLowerCase()
    .replace(/^(?:a |at )/, '')
    .replaceAll('’', "'")
    .split(' ');
  const named = words.filter((word) => word !== 'minutes' && word !== "o'clock");
  const hour = numberOf(named.at(-1) ?? '');
  const isTo = named.includes('to');
  const [part = ''] = named;
  const minutes =
    part === 'half' ? HALF : part === 'quarter' ? QUARTER : named.length > 1 ? numberOf(part) : 0;
  const at = isTo ? hour * HOUR - minutes : hour * HOUR + minutes;
  const clock = String(Math.floor(at / HOUR) || 12);
  const minute = String(at % HOUR).padStart(2, '0');
  return { fix: `Write “${time(clock, minute, 'am')}” or “${time(clock, minute, 'pm')}”.` };
}

const HOUR = 60;
const HALF = 30;
const QUARTER = 15;

function numberOf(word: string): number {
  const inWords = [...numbers.split('|'), 'twenty', 'twenty-five'].indexOf(word) + 1;
  const more: Readonly<Record<string, number>> = { twenty: 20, 'twenty-five': 25 };
  return more[word] ?? (inWords > 0 ? inWords : Number(word));
}

function time(hour: number | string | undefined, minute: string | undefined, half: string): string {
  const isWhole = minute === undefined || minute === '00';
  if (isWhole && Number(hour) === 12) return half === 'am' ? 'midnight' : 'midday';
  return `${hour}${isWhole ? '' : `:${minute}`}${half}`;
}
