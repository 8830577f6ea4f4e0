/**
 * # An easy-read version of each guide
 *
 * A worker has a right to know what a guide says about people like them. Each guide for employers has an easy-read
 * leaflet beside it.
 *
 * Source: A1 (our own; ISO 24495-1).
 *
 * ## Bad, in a guide
 *
 * ```yaml
 * easy-read-twin:
 * ```
 *
 * ## Good, in a guide
 *
 * ```yaml
 * easy-read-twin: our-team-in-easy-words
 * ```
 */
import type { Rule } from '../rule.ts';

export const twinForReaders: Rule = {
  id: 'twin-for-readers',
  severity: 'warning',
  kinds: ['guide'],
  check: ({ document: { easyReadTwin, twinOf, audience, places } }) => {
    const isForOthers = audience !== undefined;
    if (!isForOthers || easyReadTwin !== undefined || twinOf !== undefined) return [];
    const place = places['title'];
    return [
      {
        ...(place && { place }),
        found: 'This guide has no easy-read version.',
        allowed: 'A guide for employers, colleagues or job coaches with an easy-read leaflet beside it.',
        fix: 'Write the leaflet, then add its folder name at the top: “easy-read-twin: our-team-in-easy-words”.',
      },
    ];
  },
};
