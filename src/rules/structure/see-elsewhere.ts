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
import { quote } from '../engine/wording.ts';
import type { Rule } from '../rule.ts';

export const seeElsewhere: Rule = {
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
const hints =
  /\b(?:pages?|chapter|section|appendix|annex|part \d|above|below|over|overleaf|earlier|footnote)\b/i;

const parts = '(?:page|chapter|section|appendix|annex)';
const shown = '(?:table|list|numbers|steps|rules|chart|diagram|map|address|details|information|instructions)';
const away = new RegExp(
  [
    String.raw`\b(?:see|look at|turn to|go(?: back)? to|read|refer to|on) ${parts} \w+(?: (?:above|below)\b)?`,
    String.raw`\b(?:see|turn to|go to|on) (?:the )?(?:next|last|back|front|previous|following) page\b`,
    String.raw`\bpart \d+ of this (?:booklet|leaflet|guide|document)\b`,
    String.raw`\bas (?:said|stated|shown|noted|described|mentioned|explained|listed|set out) (?:above|below|overleaf|earlier)\b`,
    String.raw`\b(?:see|mentioned|listed|described) (?:above|below|overleaf|earlier)\b`,
    // "The list below", but not "the list below the clock".
    String.raw`\bthe ${shown} (?:above|below)\b(?!\s+(?:the|a|an|your|this|that|it)\b)`,
    String.raw`^see over(?=\s*[.?]|$)|\bturn over (?:for|to (?:see|read))\b|\boverleaf\b`,
    String.raw`\bthe above(?:-mentioned)?\b(?=\s*[.,?:]|-|$)|\bfootnote\b`,
  ].join('|'),
  'gi',
);
