/**
 * # A ban has its reason
 *
 * “Do not touch the pipe” is easy to forget. “Because the pipe is hot” stays. People keep to what they understand, also
 * when nobody looks. Say the reason in “why”, in a sentence of the step that says “because” or what is dangerous, or in
 * a Stop right before the step.
 *
 * Source: job breakdown sheets of Training Within Industry (step, key point, reason).
 *
 * ## Bad, in a task
 *
 * ```mdx
 * <Step picture="cloth / wipe" done="The top is clean.">
 * Wipe the top.
 * Do not touch the pipe.
 * </Step>
 * ```
 *
 * ## Good, in a task
 *
 * ```mdx
 * <Step picture="cloth / wipe" done="The top is clean." why="The pipe is hot.">
 * Wipe the top.
 * Do not touch the pipe.
 * </Step>
 * ```
 */
import { placeOf } from '../engine/passage.ts';
import { isBan } from '../english/bans.ts';
import type { Finding, Rule } from '../rule.ts';

export const reasonForBan: Rule = {
  id: 'reason-for-ban',
  severity: 'hint',
  kinds: ['task'],
  languages: ['en'],
  check: ({ document, sentences }) =>
    document.blocks.flatMap((block, index): Finding[] => {
      if (block.type !== 'step' || block.why !== undefined) return [];
      if (document.blocks[index - 1]?.type === 'stop') return [];
      const own = sentences.filter(({ passage }) => passage.block === block && passage.part !== 'wrong');
      if (own.some(({ words }) => words.some(({ lower }) => reasons.has(lower)))) return [];
      const ban = own.find(isBan);
      if (!ban) return [];
      return [
        {
          place: placeOf(ban),
          found: `This step bans something and does not say why: “${ban.text}”`,
          allowed: 'A ban is kept when people know its reason.',
          fix: 'Add the reason to the step as a sentence: why="The pipe is hot." Readers see it after “Because:”.',
        },
      ];
    }),
};

/** What a sentence says a reason with, or what is dangerous. */
const reasons = new Set(
  'because so danger dangerous hot sharp burn burns hurt hurts cut cuts slip slips break breaks poison poisonous heavy'.split(
    ' ',
  ),
);
