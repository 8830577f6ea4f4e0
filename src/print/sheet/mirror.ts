import type { Mm } from '../../design/units.ts';
import type { PathCommand } from '../../pictures/drawing/drawing.ts';
import type { BoxItem, Item, PathItem, Sheet } from './sheet.ts';

/**
 * A sheet that was laid out from left to right, for readers who go from right to left: numbers hang at the right,
 * pictures stand at the right of their words, the first column of a table is the rightmost, a booklet has its fold at the
 * right of its cover. Items change their places; no letter, picture or QR code is ever turned itself. Both sides of a
 * sheet are mirrored in the same way, so that each back stays behind its front.
 */
export function mirrorSheet({ width, height, items }: Sheet): Sheet {
  return { width, height, items: mirrorItems(items, width) };
}

/** The same for what stands in a column of this width. */
export function mirrorItems<I extends Item | BoxItem>(items: readonly I[], width: Mm): I[] {
  return items.map((item) => mirrorItem(item, width));
}

function mirrorItem<I extends Item | BoxItem>(item: I, width: Mm): I {
  if (item.type !== 'path') return { ...item, x: width - item.x - ('width' in item ? item.width : 0) };
  return { ...item, path: item.keepsItsSides ? move(item, width) : mirrorPath(item.path, width) };
}

/** A tick or a QR code: it goes to the other side as it is. */
function move({ path }: Pick<PathItem, 'path'>, width: Mm): PathCommand[] {
  const xs = path.flatMap(([, ...coordinates]) => coordinates.filter((_, index) => index % 2 === 0));
  const right = width - Math.min(...xs) - Math.max(...xs);
  return mapX(path, (x) => x + right);
}

function mirrorPath(path: readonly PathCommand[], width: Mm): PathCommand[] {
  return mapX(path, (x) => width - x);
}

function mapX(path: readonly PathCommand[], place: (x: Mm) => Mm): PathCommand[] {
  return path.map((command): PathCommand => {
    switch (command[0]) {
      case 'M':
      case 'L':
        return [command[0], place(command[1]), command[2]];
      case 'C': {
        const [, x1, y1, x2, y2, x, y] = command;
        return ['C', place(x1), y1, place(x2), y2, place(x), y];
      }
      case 'Z':
        return command;
    }
  });
}
