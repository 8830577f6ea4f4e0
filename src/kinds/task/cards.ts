import { keptBlocks } from '../../editions/kept-blocks.ts';
import type { CardsEdition } from '../../editions/edition.ts';
import type { Step } from '../../model/document.ts';
import { emergencyCards, partCards } from '../../print/blocks/cards/part-cards.ts';
import { aboutOnCards } from '../../print/blocks/closing.ts';
import type { Setting } from '../../print/blocks/setting.ts';
import { webAddressBoxes } from '../../print/blocks/web-address.ts';
import { stack } from '../../print/boxes/box.ts';
import type { CardBoxes, CardSet } from '../../print/boxes/arrangement.ts';
import { jobCards, needCards, titleCard } from './job-cards.ts';

/**
 * Pocket cards of a task: what to do in an emergency first, then one with its name and who to ask, what you need and the
 * whole job in short, then a card for each step, each notice and each choice, in their order, and one with the film.
 */
export function taskCards(setting: Setting, edition: CardsEdition): CardSet {
  const blocks = keptBlocks(setting.document, setting);
  const steps = blocks.filter((block): block is Step => block.type === 'step');
  return {
    cards: [
      ...emergencyCards(blocks, setting, edition),
      titleCard(setting, edition),
      ...needCards(setting),
      ...jobCards(steps, setting),
      ...partCards(blocks, setting, edition),
      ...filmCards(setting),
    ],
    imprint: aboutOnCards(setting),
  };
}

/** The code of the film, where the title's card has that of the page. */
function filmCards(setting: Setting): CardBoxes[] {
  return webAddressBoxes(setting)
    .slice(1)
    .map((front) => ({ name: 'the film', ways: [{ front, back: stack([]) }] }));
}
