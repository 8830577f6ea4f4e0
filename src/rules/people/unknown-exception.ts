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
import { nearest } from '../../model/nearest.ts';
import { readerRules } from '../../model/reader-rules.ts';
import { exceptionsOf } from '../engine/notes.ts';
import { quote } from '../engine/wording.ts';
import type { Finding, Rule } from '../rule.ts';

export const unknownException: Rule = {
  id: 'unknown-exception',
  guards: 'honesty',
  severity: 'warning',
  check: ({ document, ruleIds }) =>
    exceptionsOf(document).flatMap(({ rule, block, note: { place } }): Finding[] => {
      if (ruleIds.includes(rule) && block) return [];
      return [{ place, ...(block ? sayUnknown(rule, ruleIds) : nothingFollows) }];
    }),
};

const nothingFollows = {
  found: 'Nothing follows this note.',
  allowed: 'A note inside a block or on the line before it.',
  fix: 'Move the note to the line before the block that it is about, or delete it.',
};

function sayUnknown(rule: string, ruleIds: readonly string[]): Omit<Finding, 'place'> {
  const allowed = 'The name of an easy-read rule, as it stands in its message.';
  if (Object.hasOwn(readerRules, rule))
    return {
      found: `No note can stop ${quote(rule)}: a document that is against it cannot be read.`,
      allowed,
      fix: 'Put right what the message says, and delete the note.',
    };
  const [near] = nearest(rule, ruleIds);
  return {
    found: `No check has the name ${quote(rule)}.`,
    allowed,
    fix: near ? `Write “${near}”.` : 'Copy the name of the rule from its message, or delete the note.',
  };
}
