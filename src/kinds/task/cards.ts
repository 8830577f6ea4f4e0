import { keptBlocks } from '../../editions/kept-blocks.ts';
import type { CardsEdition } from '../../editions/edition.ts';
import type { Block, Heading, Step } from '../../model/document.ts';
import { aboutOnCards } from '../../print/blocks/closing.ts';
import type { Setting } from '../../print/blocks/setting.ts';
import { webAddressBoxes } from '../../print/blocks/web-address.ts';
import { stack } from '../../print/boxes/box.ts';
import type { CardBoxes, CardRun, CardSet } from '../../print/boxes/arrangement.ts';
import { choiceCard } from './choice-card.ts';
import { jobCards, needCards, titleCard } from './job-cards.ts';
import { noticeCard } from './notice-card.ts';
import { donePairCards } from './done-pair-card.ts';
import { stepCard } from './step-card.ts';

/**
 * Pocket cards of a task: what to do in an emergency first, then one with its name and who to ask, what you need and the
 * whole job in short, then a card for each step, each notice and each choice, in their order, and one with the film.
 */
export function taskCards(setting: Setting, edition: CardsEdition): CardSet {
  const blocks = keptBlocks(setting.document, setting);
  const steps = blocks.filter((block): block is Step => block.type === 'step');
  const emergencies = blocks.flatMap((block) =>
    block.type === 'emergency' ? [noticeCard(block, [], setting, edition)] : [],
  );
  return {
    cards: [
      ...emergencies,
      titleCard(setting, edition),
      ...needCards(setting),
      ...jobCards(steps, setting),
      ...blockCards(blocks, steps.length, setting, edition),
      ...filmCards(setting),
    ],
    imprint: aboutOnCards(setting),
  };
}

/** Each block with the headings over it: those stand on the back of the first card of their part. */
function blockCards(
  blocks: readonly Block[],
  steps: number,
  setting: Setting,
  edition: CardsEdition,
): (CardBoxes | CardRun)[] {
  const cards: (CardBoxes | CardRun)[] = [];
  let headings: Heading[] = [];
  for (const block of blocks) {
    switch (block.type) {
      case 'heading':
        headings.push(block);
        continue;
      case 'emergency':
        continue;
      case 'step':
        cards.push(
          stepCard(block, { steps, headings }, setting),
          ...donePairCards(block, steps, setting, edition),
        );
        break;
      case 'stop':
      case 'ask':
        cards.push(noticeCard(block, headings, setting, edition));
        break;
      case 'choice':
        cards.push(choiceCard(block, headings, setting));
        break;
      default:
        throw new Error(`Cards have no place for a block of type ${block.type}.`);
    }
    headings = [];
  }
  return cards;
}

/** The code of the film, where the title's card has that of the page. */
function filmCards(setting: Setting): CardBoxes[] {
  return webAddressBoxes(setting)
    .slice(1)
    .map((front) => ({ name: 'the film', ways: [{ front, back: stack([]) }] }));
}
