/**
 * # Figures with their source and year
 *
 * “1 in 4 people” may be wrong next year. A figure in a guide says where it comes from and from which year, in the same
 * paragraph: “(Headway, 2022)”.
 *
 * Source: A8 (our own starting value).
 *
 * ## Bad, in a guide
 *
 * ```mdx
 * <Point picture="people">
 * 3 in 4 people feel tired.
 * </Point>
 * ```
 *
 * ## Bad, in a guide
 *
 * ```mdx
 * <Point picture="people">
 * Two thirds of employers agree.
 * </Point>
 * ```
 *
 * ## Good, in a guide
 *
 * ```mdx
 * <Point picture="people">
 * 3 in 4 people feel tired (Headway, 2019).
 * Give people 10 minutes.
 * </Point>
 * ```
 */
import { quote } from '../engine/wording.ts';
import type { Rule } from '../rule.ts';

export const figureWithoutSource: Rule = {
  id: 'figure-without-source',
  guards: 'honesty',
  severity: 'error',
  kinds: ['guide'],
  check: ({ passages }) =>
    passages
      .filter(({ isProse, text }) => isProse && !named.test(text))
      .flatMap((passage) =>
        [...passage.text.matchAll(figure)]
          .filter((match) => !isOfMoney(match))
          .map(({ 0: found, index }) => ({
            place: passage.place(index, index + found.length),
            found: `The figure ${quote(found)} has no source.`,
            allowed: 'A figure about people with its source and year in the same paragraph: (Headway, 2022).',
            fix: 'Add the source and the year in brackets, and put the source into “sources” at the top.',
          })),
      ),
};

/** “80% of your costs”, “20% off”: a rule about money, and no figure about people. Of the pay of others it may be one. */
function isOfMoney({ 0: found, index, input }: RegExpExecArray): boolean {
  return /%|cent$/i.test(found) && ofMoney.test(input.slice(index + found.length));
}

const ofMoney =
  /^ (?:off\b|of (?:your |(?:the |all )?(?:\w+ )?(?:costs?|fees?|fares?|price|rent|bill|charges?)\b))/i;
const named =
  /\([^()]*\b(?:19|20)\d\d\b[^()]*\)|\b(?:survey|report|study|figures?|statistics|census) (?:of|from|in) (?:19|20)\d\d\b/;
const figure =
  /\b\d+(?:[.,]\d+)?\s?(?:%|per ?cent\b)|\b\d+ (?:in|out of)(?: every)? \d+\b|\b(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of)(?: every)? (?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)\b|\b(?:\d{1,3}(?:,\d{3})+|\d{4,}) (?:(?:autistic|deaf|disabled|blind|young|older) )?(?:people|adults|workers|employees|disabled|children|families|men|women)\b|\b\d+(?:\.\d+)? (?:million|billion)\b|\b(?:half|(?:a|one|two|three)[ -](?:thirds?|quarters?|fifths?)) of (?:all )?(?:(?:autistic|deaf|disabled|blind|young|older) )?(?:people|adults|workers|employees|employers|families|children|men|women)\b|\bevery \d+ (?:seconds|minutes)\b/gi;
