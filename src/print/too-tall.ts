import type { Mm } from '../design/units.ts';
import type { Place } from '../model/document.ts';
import type { Box } from './box.ts';
import type { Fragment } from './fragment.ts';
import type { Problem } from './problem.ts';

/**
 * The problem of a box that does not fit: its first words, by how many millimetres it is too tall, and where its
 * author wrote it.
 */
export function tooTall(fragment: Fragment, excess: Mm, into: string, box: Box): Problem {
  const words = fragment.items.flatMap((item) =>
    item.type === 'text' ? item.glyphs.map((glyph) => glyph.text) : [],
  );
  const place = placeOf(box);
  return { type: 'too-tall', words: words.join('').slice(0, 60), excess, into, ...(place ? { place } : {}) };
}

/** Where the first of a box's words by an author stands in the file. */
function placeOf(box: Box): Place | undefined {
  switch (box.type) {
    case 'text':
      return box.place;
    case 'stack':
      return firstPlace(box.children);
    case 'row':
      return firstPlace(box.columns.map((column) => column.box));
    case 'frame':
      return placeOf(box.child);
    default:
      return undefined;
  }
}

function firstPlace(boxes: readonly Box[]): Place | undefined {
  for (const box of boxes) {
    const place = placeOf(box);
    if (place) return place;
  }
  return undefined;
}
