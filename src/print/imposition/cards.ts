import type { Mm } from '../../design/units.ts';
import type { CardsEdition } from '../../editions/edition.ts';
import type { Document } from '../../model/document.ts';
import { moveItems } from '../boxes/fragment.ts';
import type { PaperContext } from '../boxes/layout-context.ts';
import { leftClear } from '../pages/card-sides.ts';
import { circle } from '../sheet/marks.ts';
import type { Bookmark, Item, MarkItem, Sheet, SilentItem } from '../sheet/sheet.ts';
import {
  checkRuler,
  cutLines,
  foldLines,
  gridOrigin,
  hairline,
  isTight,
  pieceSize,
  printingNote,
  sheetFoot,
} from './card-marks.ts';
import type { Imposed } from './imposed.ts';
import { turnsOver } from './turned-sheet.ts';

/** One side of a card, its left and top edges at 0. */
interface CardSide {
  readonly height: Mm;
  readonly items: readonly Item[];
}

/**
 * Places cards on sheets, fronts on one side and backs on the other, mirrored so that they meet when the printer turns
 * the sheet on the edge that the edition names; or each back beside its front, to be folded behind it. Neighbours share
 * one cut line. Sides come in reading order: front, back, the front of the next card.
 */
export function imposeCards(
  { pages, bookmarks }: { readonly pages: readonly CardSide[]; readonly bookmarks: readonly Bookmark[] },
  document: Document,
  edition: CardsEdition,
  context: PaperContext,
): Imposed {
  const perSheet = edition.columns * edition.rows;
  const { width, height } = edition.paper;
  const sheets: Sheet[] = [];
  for (let first = 0; first < pages.length; first += 2 * perSheet) {
    const batch = pages.slice(first, first + 2 * perSheet).flatMap((page, index): PlacedSide[] => {
      const side = index % 2 === 0 ? 'front' : 'back';
      return [{ side, items: placeSide(page, Math.floor(index / 2), side, edition) }];
    });
    const printed = edition.printing.folded
      ? [batch]
      : SIDES.map((name) => batch.filter(({ side }) => side === name));
    sheets.push(...printed.map((sides) => ({ width, height, items: sides.flatMap(({ items }) => items) })));
  }
  const dressed = sheets.map((sheet, index) => ({
    ...sheet,
    items: [...sheet.items, ...surroundings(index, sheets.length, document, edition, context)],
  }));
  const placed = bookmarks.map((bookmark): Bookmark => {
    const card = bookmark.sheet / 2;
    const { y } = cardOrigin(card % perSheet, 'front', edition);
    return { ...bookmark, sheet: sidesOfSheet(edition) * Math.floor(card / perSheet), y };
  });
  return { sheets: dressed, bookmarks: placed };
}

const SIDES = ['front', 'back'] as const;
type Side = (typeof SIDES)[number];

interface PlacedSide {
  readonly side: Side;
  readonly items: readonly Item[];
}

/** On how many sides a sheet of cards is printed. */
function sidesOfSheet({ printing }: CardsEdition): number {
  return printing.folded ? 1 : SIDES.length;
}

/**
 * Where a card's top left corner stands on its sheet, in millimetres. On a sheet that is turned over a horizontal edge
 * (the long one of a sheet on its side) rows change places and columns do not; over an upright edge the other way round.
 * A back that is folded behind its front stands at the right of it.
 */
export function cardOrigin(index: number, side: Side, edition: CardsEdition): { x: Mm; y: Mm } {
  const { card, columns, rows, printing } = edition;
  const turnsRows = turnsOver(edition.paper, printing.duplex) === 'horizontal';
  const column = index % columns;
  const row = Math.floor(index / columns);
  const { x, y } = gridOrigin(edition);
  const at = (columnAt: number, rowAt: number): { x: Mm; y: Mm } => ({
    x: x + pieceSize(edition).width * columnAt,
    y: y + card.height * rowAt,
  });
  if (side === 'front') return at(column, row);
  if (printing.folded) return at(column + 0.5, row);
  return turnsRows ? at(column, rows - 1 - row) : at(columns - 1 - column, row);
}

function placeSide(page: CardSide, index: number, side: Side, edition: CardsEdition): Item[] {
  const { x, y } = cardOrigin(index, side, edition);
  const middle = y + (edition.card.height - page.height) / 2;
  return [...moveItems(page.items, x + leftClear(edition), middle), ...holeMarks(index, side, edition)];
}

/** What stands round the cards on a sheet. */
function surroundings(
  index: number,
  sheets: number,
  document: Document,
  edition: CardsEdition,
  context: PaperContext,
): SilentItem[] {
  const front = index % sidesOfSheet(edition) === 0;
  const marks = front
    ? [
        ...cutLines(edition),
        ...foldLines(edition),
        ...checkRuler(edition, context),
        ...printingNote(edition, context),
      ]
    : [];
  const foot = front && isTight(edition) ? [] : sheetFoot(index + 1, sheets, document, edition, context);
  return [...marks, ...foot];
}

/** Where to punch. Half way up, so that front and back agree. */
function holeMarks(index: number, side: Side, edition: CardsEdition): MarkItem[] {
  const { card, hole } = edition;
  if (!hole) return [];
  const { x, y } = cardOrigin(index, side, edition);
  const radius = hole.diameter / 2;
  return [circle(x + hole.clear + radius, y + card.height / 2, radius, hairline)];
}
