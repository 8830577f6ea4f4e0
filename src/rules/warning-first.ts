/**
 * # A warning before the step
 *
 * People do each step as they read it. A warning after the step comes too late.
 *
 * Source: K7 (our own starting value).
 *
 * ## Bad, in a task
 *
 * ```mdx
 * <Step picture="button" done="The light is off." short="Switch off">
 * Press the off button.
 * </Step>
 *
 * <Ask picture="ask for help">
 * Do you need help?
 * Ask your manager.
 * </Ask>
 *
 * <Stop picture="hot surface">
 * Do not touch the pipe.
 * </Stop>
 * ```
 */
import type { KeptRule } from './rule.ts';

export const warningFirst: KeptRule = {
  id: 'warning-first',
  keptBy: { type: 'reader', rules: ['stop-after-last-step'] },
};
