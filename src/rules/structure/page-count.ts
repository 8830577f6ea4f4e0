/**
 * # Not too many pages
 *
 * Over 20 pages a document is too long, and it never has more than 24. Make two of it.
 *
 * Source: T10 (Department of Health 2010: 20; GOV.UK: 24).
 *
 * ## Bad, in a leaflet of 21 pages
 *
 * ```mdx
 * <Point picture="read">
 * Read this part first.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet of 8 pages
 *
 * ```mdx
 * <Point picture="read">
 * Read this part first.
 * </Point>
 * ```
 */
import type { Rule } from '../rule.ts';

export const pageCount: Rule = {
  id: 'page-count',
  severity: 'warning',
  check: ({ pages, limits: { pages: limit }, document }) => {
    if (pages === undefined || pages <= limit.aim) return [];
    const place = document.places['title'];
    return [
      {
        ...(place && { place }),
        severity: pages > limit.most ? 'error' : 'warning',
        found: `On paper this document has ${pages} pages.`,
        allowed: `Up to ${limit.aim} pages, and never more than ${limit.most}.`,
        fix: 'Make two documents of it, each about one thing.',
      },
    ];
  },
};
