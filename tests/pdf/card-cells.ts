import type { CardsEdition } from '../../src/editions/edition.ts';
import { editions } from '../../src/editions/index.ts';
import type { Area } from './areas.ts';

/** The edition of cards with this id. */
export function findCards(id: string): CardsEdition {
  const edition = editions.find((each): each is CardsEdition => each.form === 'cards' && each.id === id);
  if (!edition) throw new Error(`There are no ${id}.`);
  return edition;
}

/** Where the cards of a sheet are cut out. */
export function cellsOf({ card, columns, rows, paper }: CardsEdition): Area[] {
  const left = (paper.width - columns * card.width) / 2;
  const top = (paper.height - rows * card.height) / 2;
  return Array.from({ length: columns * rows }, (_, index) => {
    const x = left + (index % columns) * card.width;
    const y = top + Math.floor(index / columns) * card.height;
    return { left: x, top: y, right: x + card.width, bottom: y + card.height };
  });
}
