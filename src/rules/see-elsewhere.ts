/**
 * # Say it here
 *
 * “See page 7” and “as said above” send readers away, and many do not come back. Say the important thing again.
 *
 * Source: T7 (Inclusion Europe).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="telephone">
 * Call us, see page 7.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="telephone">
 * Call us on 0800 808 2244.
 * Look above the door.
 * </Point>
 * ```
 */
import { quote } from './engine/wording.ts';
import type { CheckedRule } from './rule.ts';

export const seeElsewhere: CheckedRule = {
  id: 'see-elsewhere',
  severity: 'warning',
  languages: ['en'],
  check: ({ sentences }) =>
    sentences
      .filter(({ text }) => hints.test(text))
      .flatMap(({ text, start, passage }) =>
        [...text.matchAll(away)].map(({ 0: found, index }) => ({
          place: passage.place(start + index, start + index + found.length),
          found: `${quote(found)} sends the reader to another place.`,
          allowed: 'Each part says all that the reader needs there.',
          fix: 'Say it again here, in a few words.',
        })),
      ),
};

/** A quick look first: most sentences have none of these words. */
const hints = /\b(?:page|chapter|section|appendix|annex|above|below|overleaf|earlier|footnote)/i;

const away =
  /\b(?:see|look at|turn to|go to|read|on) (?:page|chapter|section|appendix|annex) \w+|\b(?:see|as (?:said|shown|described|mentioned|explained|listed)|mentioned|listed|described) (?:above|below|overleaf|earlier)\b|\bsee (?:above|below|overleaf)\b|\boverleaf\b|\bthe above(?:-mentioned)?\b|\bfootnote\b/gi;
