/**
 * # Headings in order
 *
 * People who listen jump from heading to heading. The title is the only heading above “##”, and “###” stands below
 * “##”.
 *
 * Source: T3 (WCAG 2.2, 1.3.1 and 2.4.6; PDF/UA-1, 7.4.2).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * ### Before you start
 *
 * Read this.
 * ```
 */
import type { KeptRule } from './rule.ts';

export const headingOrder: KeptRule = {
  id: 'heading-order',
  keptBy: { type: 'reader', rules: ['heading-level', 'heading-skipped', 'empty-heading'] },
};
