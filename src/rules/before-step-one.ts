/**
 * # What you need, before step 1
 *
 * Before the first step a reader knows what to get, how long it takes, where it is, and whom to ask.
 *
 * Source: K6 (W3C making content usable).
 *
 * ## Bad, in a task
 *
 * ```yaml
 * need:
 * ```
 */
import type { KeptRule } from './rule.ts';

export const beforeStepOne: KeptRule = {
  id: 'before-step-one',
  keptBy: { type: 'reader', rules: ['missing-field'] },
};
