/**
 * # Say every number in the short words, too
 *
 * Cards and the picture manual show a step in its short words. An amount, a time or a count that stands only in the long
 * words is lost there: “Steam on” without “count to 2”.
 *
 * Source: K3 (one card says all that its step needs).
 *
 * ## Bad, in a task
 *
 * ```mdx
 * <Step picture="kettle" done="The kettle clicks." short="Fill the kettle">
 * Fill the kettle with 2 cups of water.
 * </Step>
 * ```
 *
 * ## Good, in a task
 *
 * ```mdx
 * <Step picture="kettle" done="The kettle clicks." short="Fill in 2 cups">
 * Fill the kettle with 2 cups of water.
 * </Step>
 * ```
 */
import { missingNumbers } from '../../languages/numbers.ts';
import { bodyWords } from '../../model/body-words.ts';
import type { Finding, Rule } from '../rule.ts';

export const shortWithoutNumber: Rule = {
  id: 'short-without-number',
  guards: 'safety',
  severity: 'error',
  kinds: ['task'],
  check: ({ document, language }) =>
    document.blocks.flatMap((block): Finding[] => {
      if (block.type !== 'step' || block.short === undefined) return [];
      // What starts the step stands beside the short words.
      const missing = missingNumbers(bodyWords(block.body), `${block.cue ?? ''} ${block.short}`, language);
      if (missing.length === 0) return [];
      const numbers = new Intl.ListFormat('en-GB').format([
        ...new Set(missing.map(({ said }) => `“${said}”`)),
      ]);
      const place = block.attributePlaces?.['short'];
      return [
        {
          ...(place && { place }),
          found: `The short words “${block.short}” do not say ${numbers}.`,
          allowed: 'Cards and pictures show only the short words. Every number of the step is in them.',
          fix: `Write ${numbers} into them, in up to 5 words in all.`,
        },
      ];
    }),
};
