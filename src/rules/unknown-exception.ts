/**
 * # Exceptions name a rule
 *
 * A note `{/* easyread-ignore hard-word: it stands on the machine *\/}` inside a block, or on the line before it, stops
 * one rule from speaking there; what follows the colon is your reason. A rule that does not exist, or a note with
 * nothing after it, stops nothing.
 *
 * Source: our own (so that no exception is silently lost).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * {/* easyread-ignore hard-wrod *\/}
 *
 * <Point picture="telephone">
 * Call us at work.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * {/* easyread-ignore hard-word: it stands on the machine *\/}
 *
 * <Point picture="button">
 * Press the hypothesis button.
 * </Point>
 * ```
 */
import { nearest } from '../model/nearest.ts';
import { exceptionsOf } from './engine/notes.ts';
import { quote } from './engine/wording.ts';
import type { CheckedRule, Finding } from './rule.ts';

export const unknownException: CheckedRule = {
  id: 'unknown-exception',
  severity: 'warning',
  check: ({ document, ruleIds }) =>
    exceptionsOf(document).flatMap(({ rule, block, note: { place } }): Finding[] => {
      if (ruleIds.includes(rule) && block) return [];
      const [near] = nearest(rule, ruleIds);
      return [
        {
          place,
          found: block ? `There is no rule ${quote(rule)}.` : 'Nothing follows this note.',
          allowed: 'The name of a rule, in a note inside a block or on the line before it.',
          fix:
            block && near
              ? `Did you mean “${near}”?`
              : 'Copy the name of the rule from its message, or delete the note.',
        },
      ];
    }),
};
