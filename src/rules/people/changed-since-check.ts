/**
 * # A change means a new check
 *
 * Readers checked the words and pictures as they were. When one of them changes, somebody has to check again. Each
 * check notes the version that was checked, an 8-letter code that changes with every word and every picture, also with
 * a photo that is taken again under the same name. The code of the words as they are now stands in the message.
 *
 * Source: V6 (our own starting value).
 *
 * ## Bad, in a leaflet
 *
 * ```yaml
 * checked-with-readers: [{ date: 2026-10-20, group: Four kitchen workers, version: 0a1b2c3d }]
 * ```
 *
 * ## Bad, in a leaflet
 *
 * ```yaml
 * checked-with-readers: [{ date: 2026-10-20, group: Four kitchen workers }]
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```yaml
 * checked-with-readers: []
 * ```
 */
import { contentVersion } from '../../model/content-version.ts';
import { quote } from '../engine/wording.ts';
import type { Rule } from '../rule.ts';

export const changedSinceCheck: Rule = {
  id: 'changed-since-check',
  guards: 'honesty',
  severity: 'warning',
  check: ({ document }) => {
    const { readerChecks, places } = document;
    const last = readerChecks.at(-1);
    if (!last) return [];
    const now = contentVersion(document);
    if (readerChecks.some(({ version }) => version === now)) return [];
    const place = places[`checked-with-readers.${readerChecks.length - 1}`];
    return [
      {
        ...(place && { place }),
        found: last.version
          ? `Readers checked version ${quote(last.version)}. The words or the pictures have changed since: this is ${quote(now)}.`
          : 'The last check with readers does not say which version was checked.',
        allowed: 'A check with the version that readers had before them.',
        fix: last.version
          ? `Check it with readers again, then add the new check with “version: ${now}”.`
          : `If nothing has changed since, add “version: ${now}” to the check.`,
      },
    ];
  },
};
