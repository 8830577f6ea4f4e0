/**
 * # Not too many pages
 *
 * Readers have asked for five pages at a time. More pages than that are easier to take in as parts, each with a cover of
 * its own, so that is a hint. Over 20 pages a document is too long, and it never has more than 24.
 *
 * Source: T10 (Department of Health 2010: 20; GOV.UK: 24; a group with learning disabilities, told by Irene Tuffrey-Wijne: 5).
 *
 * ## Bad, in a leaflet of 21 pages
 *
 * ```mdx
 * <Point picture="read">
 * Read this part first.
 * </Point>
 * ```
 *
 * ## Bad, in a leaflet of 8 pages
 *
 * ```mdx
 * ## Your hours
 *
 * <Point picture="clock">
 * You start at 9am.
 * </Point>
 *
 * ## Your pay
 *
 * <Point picture="money">
 * You get your pay on Fridays.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet of 5 pages
 *
 * ```mdx
 * <Point picture="read">
 * Read this part first.
 * </Point>
 * ```
 */
import type { Document, Heading } from '../../model/document.ts';
import { plural } from '../engine/wording.ts';
import type { Finding, Rule } from '../rule.ts';

export const pageCount: Rule = {
  id: 'page-count',
  severity: 'warning',
  check: ({ pages, limits: { pages: limit, pagesOfPart }, document }) => {
    if (pages === undefined || pages <= (pagesOfPart ?? limit.aim)) return [];
    const place = document.places['title'];
    const found = `On paper this document has ${plural(pages, 'page')}.`;
    const say = (finding: Omit<Finding, 'place' | 'found'>): Finding[] => [
      { ...(place && { place }), found, ...finding },
    ];
    const parts = Math.ceil(pages / (pagesOfPart ?? limit.aim));
    if (pages > limit.aim)
      return say({
        severity: pages > limit.most ? 'error' : 'warning',
        allowed: `Up to ${limit.aim} pages, and never more than ${limit.most}.`,
        fix: `Make two documents of it or more, each about one thing. ${startsOf(document, parts)}`.trim(),
      });
    return say({
      severity: 'hint',
      allowed: `Up to ${pagesOfPart} pages at a time are easier to take in.`,
      fix: `You could make ${parts} documents of it, each with a cover of its own. ${startsOf(document, parts)}`.trim(),
    });
  },
};

/** Where the parts after the first could begin: the headings that cut the document into pieces most alike. */
function startsOf({ blocks }: Document, parts: number): string {
  const headings = blocks.flatMap((block, index) =>
    block.type === 'heading' && block.level === 2 && index > 0 ? [{ block, index }] : [],
  );
  const starts = new Set<Heading>();
  for (let part = 1; part < parts; part += 1) {
    const wanted = (part / parts) * blocks.length;
    const [best] = headings
      .filter(({ block }) => !starts.has(block))
      .toSorted((a, b) => Math.abs(a.index - wanted) - Math.abs(b.index - wanted));
    if (best) starts.add(best.block);
  }
  if (starts.size === 0) return '';
  const names = headings
    .filter(({ block }) => starts.has(block))
    .map(
      ({ block: { text, place } }) =>
        `“${text.map((span) => span.text).join('')}” (line ${place.start.line})`,
    );
  return `A new part can begin at ${new Intl.ListFormat('en-GB').format(names)}.`;
}
