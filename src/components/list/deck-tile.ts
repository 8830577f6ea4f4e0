import { deckPath } from '../../model/addresses.ts';
import type { Deck } from '../../model/deck.ts';
import type { Tile } from './tile.ts';

/** A deck as something to choose from a list. */
export function deckTile(deck: Deck): Tile {
  const { title, summary, picture } = deck;
  return { name: title, about: summary, path: deckPath(deck), picture };
}
