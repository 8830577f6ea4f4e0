import type { Mm } from '../design/units.ts';
import { type Box, stack, type TagSpec } from './box.ts';
import type { CardBoxes } from './cards.ts';

/** Rows that go on from side to side and card to card: what you need, all steps, the answers to a question. */
export interface CardRun {
  /** How messages call it: `what you need`. */
  readonly name: string;
  /** What stands over the rows of the first side, and over those of each later one. Absent: nothing. */
  readonly heads: readonly [] | readonly [first: Box, later: Box];
  readonly items: readonly Box[];
  /** What stands under the last row, on the same side: a sum. */
  readonly tail?: readonly Box[];
  readonly gap: Mm;
  /** The most rows of one side. Absent: as many as there is room for. */
  readonly most?: number;
  /** What the rows of one side are together: a list. */
  readonly tag: TagSpec;
  /** Puts the first card into the bookmarks. */
  readonly bookmark?: string;
}

/**
 * Deals the rows of a run out to cards, as many on each side as `fits` says. A row that fits no side stands alone on
 * one, where it is then found to be too long.
 */
export function dealCards(run: CardRun, fits: (box: Box) => boolean): CardBoxes[] {
  const sides = dealSides(run, fits);
  return Array.from({ length: Math.ceil(sides.length / 2) }, (_, index) => ({
    name: run.name,
    ways: [{ front: sides[2 * index] ?? stack([]), back: sides[2 * index + 1] ?? stack([]) }],
    ...(index === 0 && run.bookmark !== undefined ? { bookmark: run.bookmark } : {}),
  }));
}

function dealSides(run: CardRun, fits: (box: Box) => boolean): Box[] {
  const { items, heads, most = Infinity } = run;
  const [head, later] = heads;
  // Words over the rows that leave no room for one stand alone on the first side.
  const isAlone = head !== undefined && !fits(sideOf(run, 0, 1, head));
  const sides = isAlone ? [head] : [];
  for (let start = 0; start < items.length;) {
    const over =
      start === 0 && !isAlone ? head : fits(sideOf(run, start, start + 1, later)) ? later : undefined;
    let end = start + 1;
    while (end < items.length && end - start < most && fits(sideOf(run, start, end + 1, over))) end += 1;
    sides.push(sideOf(run, start, end, over));
    start = end;
  }
  return sides;
}

/** The sum stands under the last row, and is tried with it. */
function sideOf(
  { items, tail = [], gap, tag }: CardRun,
  start: number,
  end: number,
  head: Box | undefined,
): Box {
  const rows = stack(items.slice(start, end), { gap, tag });
  return stack([...(head ? [head] : []), rows, ...(end === items.length ? tail : [])], { gap });
}
