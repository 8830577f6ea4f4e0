/**
 * # Every step says when it is done
 *
 * A reader has to know when to go on. Every step has “done”: what one can see, hear or feel then. Where it helps,
 * “cue” says what starts the step, and “wrong” what to do if it goes wrong.
 *
 * Source: K4 (Training in Systematic Instruction; our own).
 *
 * ## Bad, in a task
 *
 * ```mdx
 * <Step picture="button">
 * Press the off button.
 * </Step>
 * ```
 */
import type { KeptRule } from './rule.ts';

export const stepWithEnd: KeptRule = {
  id: 'step-with-end',
  keptBy: { type: 'reader', rules: ['missing-attribute'] },
};
