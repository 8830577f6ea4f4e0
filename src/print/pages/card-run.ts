import { type Box, stack } from '../boxes/box.ts';
import type { CardBoxes, CardRun } from '../boxes/arrangement.ts';

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
  // Words over the rows that leave no room for one, or over no rows, stand alone on the first side.
  const isAlone = head !== undefined && (items.length === 0 || !fits(sideOf(run, 0, 1, head)));
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
