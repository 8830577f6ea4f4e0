/**
 * # Phone numbers in groups
 *
 * Nobody can keep eleven digits in mind that run together: people lose their place while they type. Write a number in
 * groups, as people say it: 020 7946 0999. Hyphens and dots are told, too, because they are no keys of a phone. A number of
 * something else, such as an account, stays as it stands on the card or letter.
 *
 * Source: W10 (our own; the groups as in the house style of St John Ambulance and the design system of British Gas,
 * telephone numbers).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="phone">
 * Ring 02079460999.
 * </Point>
 * ```
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="phone">
 * Ring 0808-157-0999.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="phone">
 * Ring 020 7946 0999 or 07700 900123.
 * Your account number is 01234567890.
 * </Point>
 * ```
 */
import { quote } from '../engine/wording.ts';
import type { Finding, Rule } from '../rule.ts';

export const phoneNumber: Rule = {
  id: 'phone-number',
  severity: 'warning',
  check: ({ passages }) =>
    passages
      .filter(({ text }) => /\d{7}|\d[-.)]\s?\d/.test(text))
      .flatMap((passage) =>
        [...passage.text.matchAll(numbers)].flatMap(({ 0: found, index }): Finding[] => {
          const grouped = groupsOf(found);
          const before = passage.text.slice(Math.max(0, index - BEFORE), index);
          if (grouped === undefined || !isHard(found) || date.test(found) || ofSomethingElse.test(before))
            return [];
          return [
            {
              place: passage.place(index, index + found.length),
              found: `The phone number ${quote(found)} ${/\d{7}/.test(found) ? 'has many digits that run together' : 'has signs between its digits'}.`,
              allowed: 'Phone numbers in groups of 2 to 6 digits, with a space between them.',
              fix: `Write ${quote(grouped)}.`,
              replacement: grouped,
            },
          ];
        }),
      ),
};

/** British numbers: 10 or 11 digits from 0 on, or the same after +44. The brackets are those of "(020)" and "+44 (0)20". */
const numbers =
  /(?<![\w.,/£$€-]|[\d)] )(?:\+44[ .-]?(?:\(0\)[ .-]?)?\(?|\(?0)\d(?:[ .)-]{0,2}\d){7,9}(?![\w/]|[.,-]\d| \d)/g;

/** “01.03.2025 10:30”. */
const date = /^\d\d([.-])\d\d\1(?:\d\d)?\d\d\b/;

/** Letters before a number that can say what it is of. */
const BEFORE = 40;
const ofSomethingElse =
  /\b(?:account|reference|ref|order|policy|customer|member(?:ship)?|card|meter|payroll|staff|serial|job|case|invoice|tracking|booking|claim|licence|ticket|bar ?code|code|pin|id)\b(?: with(?: the)?)?(?: (?:numbers?|no\.?|id|code))?(?: (?:is|are|was|will be))?[: ]*$/i;

function isHard(found: string): boolean {
  return /\d{7}|\d[.-]\d/.test(found);
}

/** The same number in groups. Absent: it has too few or too many digits for one. */
function groupsOf(found: string): string | undefined {
  const isInternational = found.startsWith('+');
  const digits = found.replace(/^\+44|\(0\)|\D/g, '');
  const national = isInternational ? `0${digits}` : digits;
  if (national.length < 10 || national.length > 11) return undefined;
  const sizes = sizesOf(national);
  let at = 0;
  const groups = [...sizes, national.length].map((size) => national.slice(at, (at += size)));
  const text = groups.filter((group) => group !== '').join(' ');
  return isInternational ? `+44 ${text.slice(1)}` : text;
}

/** How many digits the first groups have; the last has the rest. */
function sizesOf(national: string): readonly number[] {
  if (national.startsWith('02')) return [3, 4];
  if (/^01(?:1\d|\d1)/.test(national) || /^0[389]/.test(national)) return [4, 3];
  return national.length === 10 ? [5, 2] : [5, 3];
}
