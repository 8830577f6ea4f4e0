/**
 * # The date on every copy
 *
 * Old copies stay in pockets. Every page and paper shows the day on which somebody last checked it, and who checked
 * it with readers.
 *
 * Source: T11 (Inclusion Europe).
 *
 * ## Bad, in a leaflet
 *
 * ```yaml
 * reviewed: last week
 * ```
 */
import type { KeptRule } from './rule.ts';

export const versionAndDate: KeptRule = {
  id: 'version-and-date',
  keptBy: { type: 'reader', rules: ['missing-field', 'wrong-date'] },
};
