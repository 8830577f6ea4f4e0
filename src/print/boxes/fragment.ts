import type { Mm } from '../../design/units.ts';
import type { PathCommand } from '../../pictures/drawing/drawing.ts';
import type { Problem } from '../text/problem.ts';
import type { BoxItem, Item } from '../sheet/sheet.ts';

/** A box that has its size and its items, but no place on a sheet yet: its top left corner is 0, 0. */
export interface Fragment {
  readonly width: Mm;
  readonly height: Mm;
  readonly items: readonly BoxItem[];
  /** Heights at which a fragment taller than a whole page may be cut without cutting a line or a picture. */
  readonly breaks: readonly Mm[];
  /** What cannot be put on paper as it is. Whoever gives the fragment its place tells of it. */
  readonly problems: readonly Problem[];
}

export const emptyFragment: Fragment = { width: 0, height: 0, items: [], breaks: [], problems: [] };

/** The items moved by millimetres to the right and down. */
export function moveItems<I extends Item | BoxItem>(items: readonly I[], right: Mm, down: Mm): I[] {
  return items.map((item) =>
    item.type === 'path'
      ? { ...item, path: movePath(item.path, right, down) }
      : { ...item, x: item.x + right, y: item.y + down },
  );
}

/**
 * Cuts a fragment so that the first part is at most `height` tall. Undefined when there is no place to cut:
 * the fragment has to stay whole.
 */
export function splitFragment(fragment: Fragment, height: Mm): [Fragment, Fragment] | undefined {
  const at = fragment.breaks.findLast((place) => place > 0 && place <= height && place < fragment.height);
  if (at === undefined) return undefined;
  const first = fragment.items.filter((item) => topOf(item) < at);
  const second = fragment.items.filter((item) => topOf(item) >= at);
  const rest = fragment.breaks.filter((place) => place > at).map((place) => place - at);
  return [
    { ...fragment, height: at, items: first, breaks: fragment.breaks.filter((place) => place < at) },
    {
      ...fragment,
      height: fragment.height - at,
      items: moveItems(second, 0, -at),
      breaks: rest,
      problems: [],
    },
  ];
}

/** Rounding must not push a line that starts right at a break onto the page before. */
const TOLERANCE: Mm = 0.01;

function topOf(item: BoxItem): Mm {
  if (item.type !== 'path') return item.y + TOLERANCE;
  const heights = item.path.flatMap((command) => (command[0] === 'Z' ? [] : [command.at(-1) as number]));
  return Math.min(...heights) + TOLERANCE;
}

function movePath(path: readonly PathCommand[], right: Mm, down: Mm): PathCommand[] {
  return path.map((command): PathCommand => {
    switch (command[0]) {
      case 'M':
      case 'L':
        return [command[0], command[1] + right, command[2] + down];
      case 'C':
        return [
          'C',
          command[1] + right,
          command[2] + down,
          command[3] + right,
          command[4] + down,
          command[5] + right,
          command[6] + down,
        ];
      case 'Z':
        return command;
    }
  });
}
