/**
 * # Say who can help
 *
 * Nobody should be left alone with a text. Every leaflet and guide ends with who can help: a name or a role, and how
 * to reach them. A task names them in “ask”, which it cannot be without.
 *
 * Source: T9 (GOV.UK; W3C making content usable).
 *
 * ## Bad, in a leaflet
 *
 * ```yaml
 * ask:
 * contact:
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```yaml
 * ask: Your manager
 * ```
 */
import type { Rule } from '../rule.ts';

export const whoCanHelp: Rule = {
  id: 'who-can-help',
  guards: 'safety',
  severity: 'error',
  kinds: ['leaflet', 'guide'],
  check: ({ document: { kind, ask, contact, places } }) => {
    if (ask !== undefined || contact !== undefined) return [];
    const place = places['title'];
    return [
      {
        ...(place && { place }),
        found: `This ${kind} does not say who can help.`,
        allowed: 'A name or a role, and how to reach them.',
        fix:
          kind === 'leaflet'
            ? 'Add at the top, for example: “ask: Your manager”.'
            : 'Add at the top, for example: “contact: { role: Free helpline, phone: 0800 808 2244 }”.',
      },
    ];
  },
};
