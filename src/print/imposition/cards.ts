import type { Mm } from '../../design/units.ts';
import type { CardsEdition } from '../../editions/edition.ts';
import type { Document } from '../../model/document.ts';
import { type Box, stack } from '../boxes/box.ts';
import {
  checkRuler,
  cutLines,
  gridOrigin,
  hairline,
  isTight,
  printingNote,
  sheetFoot,
} from './card-marks.ts';
import { withImprint } from './card-imprint.ts';
import type { CardBoxes, CardSet, CardSides } from './card-boxes.ts';
import { dealCards } from './card-run.ts';
import { emptyFragment, type Fragment, moveItems } from '../sheet/fragment.ts';
import { layOut } from '../boxes/lay-out.ts';
import { enter, type LayoutContext } from '../boxes/layout-context.ts';
import { circle } from '../sheet/marks.ts';
import type { Item, Publication, PublicationFrame, Sheet } from '../sheet/sheet.ts';
import { turnsOver } from './turned-sheet.ts';
import { tooTall } from '../boxes/too-tall.ts';

/**
 * Places cards on sheets, fronts on one side and backs on the other, mirrored so that they meet when the printer turns
 * the sheet on the edge that the edition names. Neighbours share one cut line. The imprint takes no card of its own. A side that does not
 * fit its card is a problem; nothing is ever made smaller.
 */
export function imposeCards(
  { cards, imprint }: CardSet,
  document: Document,
  edition: CardsEdition,
  frame: PublicationFrame,
  context: LayoutContext,
): Publication {
  const fits = (box: Box): boolean => fitsCard(box, edition, context);
  const dealt = cards.flatMap((card) => ('items' in card ? dealCards(card, fits) : [card]));
  const chosen = dealt.map(({ ways }) => chooseWay(ways, fits));
  const backs = withImprint(
    chosen.map(({ back }) => back),
    imprint,
    fits,
  );
  const sides = dealt.map((card, index) => {
    const inside = enter({ role: 'Sect' }, context);
    return {
      front: laySide(chosen[index]?.front ?? empty, card, edition, inside),
      back: laySide(backs[index] ?? empty, card, edition, inside),
    };
  });
  const perSheet = edition.columns * edition.rows;
  const sheets: Sheet[] = [];
  for (let first = 0; first < dealt.length; first += perSheet) {
    const batch = sides.slice(first, first + perSheet);
    sheets.push(
      placeSide(
        batch.map(({ front }) => front),
        'front',
        edition,
      ),
      placeSide(
        batch.map(({ back }) => back),
        'back',
        edition,
      ),
    );
  }
  const dressed = sheets.map((sheet, index) => {
    const front = index % 2 === 0;
    const marks = front
      ? [...cutLines(edition), ...checkRuler(edition, context), ...printingNote(edition, context)]
      : [];
    const foot =
      front && isTight(edition) ? [] : sheetFoot(index + 1, sheets.length, document, edition, context);
    return { ...sheet, items: [...sheet.items, ...marks, ...foot] };
  });
  const bookmarks = dealt.flatMap(({ bookmark }, index) => {
    if (bookmark === undefined) return [];
    const { y } = cardOrigin(index % perSheet, 'front', edition);
    return [{ title: bookmark, sheet: 2 * Math.floor(index / perSheet), y, children: [] }];
  });
  return { ...frame, root: context.parent, sheets: dressed, bookmarks };
}

/**
 * Where a card's top left corner stands on its sheet, in millimetres. On a sheet that is turned over a horizontal edge
 * (the long one of a sheet on its side) rows change places and columns do not; over an upright edge the other way round.
 */
export function cardOrigin(index: number, side: 'front' | 'back', edition: CardsEdition): { x: Mm; y: Mm } {
  const { card, columns, rows } = edition;
  const turnsRows = turnsOver(edition.paper, edition.printing.duplex) === 'horizontal';
  const column = index % columns;
  const row = Math.floor(index / columns);
  const mirrored = side === 'back';
  const { x, y } = gridOrigin(edition);
  return {
    x: x + card.width * (mirrored && !turnsRows ? columns - 1 - column : column),
    y: y + card.height * (mirrored && turnsRows ? rows - 1 - row : row),
  };
}

/** Nothing stands on the left of a card nearer than this: the hole needs its room. */
export function leftClear({ hole, safe }: CardsEdition): Mm {
  return hole ? hole.diameter + 2 * hole.clear : safe;
}

const empty = stack([]);

function chooseWay(ways: readonly CardSides[], fits: (box: Box) => boolean): CardSides {
  return (
    ways.find(({ front, back }) => fits(front) && fits(back)) ?? ways.at(-1) ?? { front: empty, back: empty }
  );
}

/** Tried beside the structure tree, which only what is chosen may enter. */
function fitsCard(box: Box, edition: CardsEdition, context: LayoutContext): boolean {
  const { width, height } = roomOn(edition);
  const apart: LayoutContext = { ...context, parent: { role: 'Sect', children: [] }, problems: [] };
  return layOut(box, width, apart).height <= height && apart.problems.length === 0;
}

function roomOn(edition: CardsEdition): { width: Mm; height: Mm } {
  const { card, safe } = edition;
  return { width: card.width - leftClear(edition) - safe, height: card.height - 2 * safe };
}

function laySide(box: Box, card: CardBoxes, edition: CardsEdition, context: LayoutContext): Fragment {
  const room = roomOn(edition);
  const into = `the card for ${card.name}`;
  const fragment = layOut(box, room.width, { ...context, into });
  if (fragment.height <= room.height) return fragment;
  context.problems.push(tooTall(fragment, fragment.height - room.height, into, box));
  return emptyFragment;
}

function placeSide(fragments: readonly Fragment[], side: 'front' | 'back', edition: CardsEdition): Sheet {
  const { paper, card } = edition;
  const items = fragments.flatMap((fragment, index) => {
    const { x, y } = cardOrigin(index, side, edition);
    const middle = y + (card.height - fragment.height) / 2;
    return moveItems(fragment.items, x + leftClear(edition), middle);
  });
  const holes = fragments.flatMap((_, index) => holeMarks(index, side, edition));
  return { width: paper.width, height: paper.height, items: [...items, ...holes] };
}

/** Where to punch. Half way up, so that front and back agree. */
function holeMarks(index: number, side: 'front' | 'back', edition: CardsEdition): Item[] {
  const { card, hole } = edition;
  if (!hole) return [];
  const { x, y } = cardOrigin(index, side, edition);
  const radius = hole.diameter / 2;
  return [circle(x + hole.clear + radius, y + card.height / 2, radius, hairline)];
}
