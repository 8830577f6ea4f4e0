/**
 * # The title and the first lines say what it is
 *
 * Readers decide at the top whether a text is for them. The title has up to 60 characters, and the summary says what
 * it is and who it is for. A document without them is refused. Whether they say enough, a person has to judge.
 *
 * Source: T1 (ISO 24495-1; W3C making content usable).
 *
 * ## Bad, in a leaflet
 *
 * ```yaml
 * summary:
 * ```
 */
import type { KeptRule } from './rule.ts';

export const titleAndSummary: KeptRule = {
  id: 'title-and-summary',
  keptBy: { type: 'reader', rules: ['missing-field', 'text-too-long'] },
};
