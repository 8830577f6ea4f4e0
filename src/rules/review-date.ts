/**
 * # Look at it again in time
 *
 * A machine, a room or a person changes, and then the text is wrong. Every document has a day by which somebody looks
 * at it again. When the day is over, page and paper say so.
 *
 * Source: K17 (our own starting value).
 *
 * ## Bad, in a leaflet
 *
 * ```yaml
 * reviewed: 2026-11-01
 * review-by: 2026-10-01
 * ```
 */
import type { KeptRule } from './rule.ts';

export const reviewDate: KeptRule = {
  id: 'review-date',
  keptBy: { type: 'reader', rules: ['review-passed', 'review-before-reviewed'] },
};
