import type { Mm } from '../../design/units.ts';
import { type Box, stack } from '../boxes/box.ts';

/** Between what is on a back and the imprint under it. */
const GAP: Mm = 3;

/**
 * The backs of a set of cards with its imprint: each piece stands under what is on the last back with room for it. Of
 * the ways to say it, the first that finds room is taken. `undefined`: none does.
 */
export function placeImprint(
  backs: readonly Box[],
  ways: readonly (readonly Box[])[],
  fits: (box: Box) => boolean,
): readonly Box[] | undefined {
  if (ways.length === 0) return backs;
  for (const pieces of ways) {
    const placed = placeAll(backs, pieces, fits);
    if (placed) return placed;
  }
  return undefined;
}

function placeAll(
  backs: readonly Box[],
  pieces: readonly Box[],
  fits: (box: Box) => boolean,
): readonly Box[] | undefined {
  let placed = backs;
  for (const piece of pieces) {
    const at = placed.findLastIndex((back) => fits(under(back, piece)));
    if (at < 0) return undefined;
    placed = addTo(placed, at, piece);
  }
  return placed;
}

function addTo(backs: readonly Box[], at: number, piece: Box): readonly Box[] {
  return backs.map((back, index) => (index === at ? under(back, piece) : back));
}

function under(back: Box, piece: Box): Box {
  if (back.type === 'stack' && back.children.length === 0) return piece;
  return stack([back, piece], { gap: GAP });
}
