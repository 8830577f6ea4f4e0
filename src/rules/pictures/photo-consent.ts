/**
 * # Ask before you show somebody
 *
 * A photo may show a real worker, a customer’s name or a workplace. Everybody in it has to agree in writing. Note it in
 * “consent”. A program cannot see who is in a photo, so a person has to look.
 *
 * Source: P16 (UK GDPR; our own).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="./team.jpg" alt="Workers at a table">
 * We meet each week.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```yaml
 * consent: { who: The workers in the photo, when: 2026-09-01, to: Their photo is shown here }
 * ```
 *
 * ```mdx
 * <Point picture="./team.jpg" alt="Workers at a table">
 * We meet each week.
 * </Point>
 * ```
 */
import { picturesOf } from '../../model/visit.ts';
import type { Rule } from '../rule.ts';

export const photoConsent: Rule = {
  id: 'photo-consent',
  guards: 'honesty',
  severity: 'review',
  check: ({ document }) => {
    const photo = picturesOf(document).find(({ id }) => id.startsWith('photo:'));
    if (!photo || document.consent) return [];
    return [
      {
        place: photo.place,
        found: 'This document has a photo, but it does not say that anybody agreed to be shown.',
        allowed:
          'Photos of people and of their workplace with their written yes. Photos of things need none.',
        fix: 'Look at each photo. If a person can be seen, ask them, and add “consent” at the top.',
      },
    ];
  },
};
