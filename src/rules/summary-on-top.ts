/**
 * # A summary on top
 *
 * A text of more than 300 words starts with a short summary. Every document has one, whatever its length.
 *
 * Source: T6 (W3C making content usable).
 *
 * ## Bad, in a leaflet
 *
 * ```yaml
 * summary:
 * ```
 */
import type { KeptRule } from './rule.ts';

export const summaryOnTop: KeptRule = {
  id: 'summary-on-top',
  keptBy: { type: 'reader', rules: ['missing-field'] },
};
