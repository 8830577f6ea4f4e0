/**
 * # Few words on a card
 *
 * A card is read at a glance: one situation and a few lines. Clearstep sets cards in 14 point or more, and refuses
 * words that do not fit.
 *
 * Source: K15 (our own starting value).
 */
import type { KeptRule } from './rule.ts';

export const shortWordsOnCards: KeptRule = {
  id: 'short-words-on-cards',
  keptBy: { type: 'build', where: 'src/print/cards.ts' },
};
