/**
 * # Write a task where it is done
 *
 * The author does the task at the workplace, several times, the way it will be taught. The place and the day of the
 * last check stand at the top. Whether it is true, only people know.
 *
 * Source: K1 (Training in Systematic Instruction).
 *
 * ## Bad, in a task
 *
 * ```yaml
 * place:
 * ```
 */
import type { KeptRule } from './rule.ts';

export const seenAtWork: KeptRule = {
  id: 'seen-at-work',
  keptBy: { type: 'reader', rules: ['missing-field'] },
};
