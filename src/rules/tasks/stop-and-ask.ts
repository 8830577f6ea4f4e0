/**
 * # Say when to stop and ask
 *
 * Every task has a point at which a reader should stop and ask somebody. A card never takes the place of training. A task
 * of one step is a warning, for a draft starts with one.
 *
 * Source: K8 (our own starting value).
 *
 * ## Bad, in a task
 *
 * ```mdx without-ask
 * <Step picture="button" done="The light is off." short="Switch off">
 * Press the off button.
 * </Step>
 * ```
 *
 * ## Bad, in a task
 *
 * ```mdx without-ask
 * <Step picture="plug" done="The light is on." short="Switch on">
 * Press the on button.
 * </Step>
 *
 * <Step picture="button" done="The light is off." short="Switch off">
 * Press the off button.
 * </Step>
 * ```
 *
 * ## Good, in a task
 *
 * ```mdx
 * <Step picture="button" done="The light is off." short="Switch off">
 * Press the off button.
 * </Step>
 *
 * <Ask picture="ask for help">
 * Is the machine broken?
 * Tell your manager.
 * </Ask>
 * ```
 */
import type { Rule } from '../rule.ts';

export const stopAndAsk: Rule = {
  id: 'stop-and-ask',
  guards: 'safety',
  severity: 'error',
  kinds: ['task'],
  check: ({ document }) => {
    if (document.blocks.some(({ type }) => type === 'ask')) return [];
    const steps = document.blocks.filter(({ type }) => type === 'step').length;
    const place = document.places['title'];
    return [
      {
        ...(place && { place }),
        ...(steps < 2 && { severity: 'warning' as const }),
        found: 'This task does not say when to stop and ask.',
        allowed: 'At least one <Ask>, with a picture, that says when to stop and whom to ask.',
        fix: 'Add, for example: <Ask picture="ask for help">Is the machine broken? Tell your manager.</Ask>',
      },
    ];
  },
};
