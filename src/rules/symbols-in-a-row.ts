/**
 * # One picture, not a row of symbols
 *
 * A row with a symbol for each word is hard to read for people who have not learnt the symbols. A block has one
 * picture, so a row cannot be written.
 *
 * Source: P3 (Widgit guide to symbols).
 */
import type { KeptRule } from './rule.ts';

export const symbolsInARow: KeptRule = {
  id: 'symbols-in-a-row',
  keptBy: { type: 'build', where: 'src/model/tags.ts' },
};
