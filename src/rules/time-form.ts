/**
 * # Times that everybody reads the same way
 *
 * Write 2:30pm: not 14:30, not 2:30 alone, not “half past 2”. “Noon” and “midnight” alone are not clear: write “12 noon”
 * or “12 midnight”. Other ways to write am and pm, as “2.30 pm”, the checker can put right for you.
 *
 * Source: W12 (our own starting value, as Inclusion Europe advises).
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
import { quote } from './engine/wording.ts';
import type { CheckedRule, Finding } from './rule.ts';

export const timeForm: CheckedRule = {
  id: 'time-form',
  severity: 'error',
  languages: ['en'],
  check: ({ passages }) =>
    passages
      .filter(({ text }) => /\d|noon|mid|o[’']clock|past/i.test(text))
      .flatMap((passage) =>
        forms.flatMap(({ pattern, advise }) =>
          [...passage.text.matchAll(pattern)].flatMap((match): Finding[] => {
            const advice = advise(match);
            if (!advice) return [];
            return [
              {
                place: passage.place(match.index, match.index + match[0].length),
                found: `The time is written ${quote(match[0])}.`,
                allowed: 'A time in one form: 9am, 2:30pm, 12 noon.',
                ...advice,
              },
            ];
          }),
        ),
      ),
};

interface Form {
  readonly pattern: RegExp;
  /** What to write instead. Absent: the time is right as it is. */
  readonly advise: (found: RegExpExecArray) => Pick<Finding, 'fix' | 'replacement'> | undefined;
}

const forms: readonly Form[] = [
  {
    pattern: /(?<![\d:.])(?:1[3-9]|2[0-3]|0\d|00)[:.][0-5]\d(?![\d:%]|\s?[ap]\.?m)/g,
    advise: twelveHours,
  },
  { pattern: /(?<![\d:.])(?:[01]\d|2[0-3])[0-5]\d\s?(?:hrs|hours)\b/g, advise: twelveHours },
  {
    pattern: /(?<![\d:.,£])(?<hour>1[0-2]|[1-9])(?:[:.](?<minute>[0-5]\d))?\s?(?<half>[ap])\.?m\b/gi,
    advise: written,
  },
  {
    pattern: /(?<![\d:.,£])(?<hour>1[0-2]|[1-9]):(?<minute>[0-5]\d)(?![\d:%]|\s?[ap]\.?m\b)/gi,
    advise: halfMissing,
  },
  // "At 9.30" is a time; "1.50 litres" is none.
  {
    pattern:
      /(?<=\b(?:at|until|till) )(?<hour>1[0-2]|[1-9])\.(?<minute>[0-5]\d)(?=[.,?]|$|\s(?:on|in|every|each|and)\b)/g,
    advise: halfMissing,
  },
  { pattern: /(?<![\d:.,£])(?<hour>1[0-2]|[1-9]) o[’']clock\b/gi, advise: halfMissing },
  {
    pattern:
      /\b(?:half past|(?:a )?quarter (?:past|to)|\d{1,2}(?: minutes)? past) (?:1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi,
    advise: spoken,
  },
  {
    pattern: /(?<!\b12 )\b(?:noon|midday|midnight)\b/gi,
    advise: ([found]) => ({ fix: `Write “12 ${/^midnight$/i.test(found) ? 'midnight' : 'noon'}”.` }),
  },
];

function twelveHours([found]: RegExpExecArray): Pick<Finding, 'fix'> {
  const digits = found.replace(/\D/g, '');
  const hour = Number(digits.slice(0, -2));
  return { fix: `Write “${time(hour % 12 || 12, digits.slice(-2), hour < 12 ? 'am' : 'pm')}”.` };
}

function written({ 0: found, groups }: RegExpExecArray): ReturnType<Form['advise']> {
  const right = time(groups?.['hour'], groups?.['minute'], `${groups?.['half']?.toLowerCase()}m`);
  if (found === right) return undefined;
  // The last dot of "2 p.m." may be the end of the sentence: somebody has to look.
  return { fix: `Write “${right}”.`, ...(!/[ap]\./i.test(found) && { replacement: right }) };
}

function halfMissing({ groups }: RegExpExecArray): Pick<Finding, 'fix'> {
  const [hour, minute] = [groups?.['hour'], groups?.['minute']];
  return { fix: `Write “${time(hour, minute, 'am')}” or “${time(hour, minute, 'pm')}”.` };
}

function spoken(): Pick<Finding, 'fix'> {
  return { fix: 'Write the time in figures, with am or pm: 2:30pm.' };
}

function time(hour: number | string | undefined, minute: string | undefined, half: string): string {
  return `${hour}${minute === undefined || minute === '00' ? '' : `:${minute}`}${half}`;
}
