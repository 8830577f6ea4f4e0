/**
 * # Words for adults
 *
 * Easy read is for adults. Words that people use with children talk down to them.
 *
 * Source: W4 (Inclusion Europe).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="dog">
 * Your doggie can come with you.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="dog">
 * Your dog can come with you.
 * </Point>
 * ```
 */
import { phraseRule } from '../engine/phrase-rule.ts';
import { quote } from '../engine/wording.ts';

export const childishWord = phraseRule({
  id: 'childish-word',
  severity: 'warning',
  list: 'childish',
  say: ({ text, value }) => ({
    found: `${quote(text)} is a word that people use with children.`,
    allowed: 'Words that adults use with each other.',
    fix: value ? `Write “${value}”.` : 'Write the word that you would use with a colleague, or leave it out.',
  }),
});
