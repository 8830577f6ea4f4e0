import type { CardsEdition } from '../../src/editions/edition.ts';
import { cardOrigin } from '../../src/print/imposition/cards.ts';

/** Where the left top corners of all sides of cards are that stand on one sheet: its number, from 0. */
export function placesOnSheet(sheet: number, edition: CardsEdition): { x: number; y: number }[] {
  const { columns, rows, printing } = edition;
  const sides = printing.folded
    ? (['front', 'back'] as const)
    : ([sheet % 2 === 0 ? 'front' : 'back'] as const);
  return sides.flatMap((side) =>
    Array.from({ length: columns * rows }, (_, index) => cardOrigin(index, side, edition)),
  );
}
