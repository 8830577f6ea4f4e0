import { askedFor } from '../model/edition-names.ts';
import { blank } from './blank.ts';
import { cards } from './cards.ts';
import type { CardsEdition } from './edition.ts';

/** Pocket cards to write a task anew by hand, a step a card: the size of those that are printed, so they lie in one pocket. */
export const blankCards = {
  ...cards,
  id: 'blank-cards',
  arrangement: 'blank',
  kinds: askedFor.blank.kinds,
  leavesOut: blank.leavesOut,
} satisfies CardsEdition;
