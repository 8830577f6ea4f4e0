import type { Mm } from '../../design/units.ts';
import type { Place } from '../../model/document.ts';
import type { Box } from './box.ts';
import type { Fragment } from './fragment.ts';
import type { TooTall } from '../text/problem.ts';

/**
 * The problem of a box that does not fit: its first words, by how many millimetres it is too tall, and where its
 * author wrote it.
 */
export function tooTall(fragment: Fragment, excess: Mm, into: string, box: Box): TooTall {
  const place = placeOf(box);
  const all = wordsOf(fragment);
  const words = all.length <= LETTERS ? all : all.slice(0, all.lastIndexOf(' ', LETTERS));
  const rest = all.slice(words.length).trim();
  return { type: 'too-tall', words, ...(rest && { rest }), excess, into, ...(place ? { place } : {}) };
}

/** As many letters as a message quotes. */
const LETTERS = 60;

/** The words of a fragment, with a space between its lines. */
function wordsOf({ items }: Fragment): string {
  const texts = items.filter((item) => item.type === 'text');
  const words = texts.map(({ glyphs, y }, index) => {
    const gap = index > 0 && texts[index - 1]?.y !== y ? ' ' : '';
    return gap + glyphs.map(({ text }) => text).join('');
  });
  return words.join('').replace(/\s+/gu, ' ').trim();
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
    case 'language':
      return placeOf(box.child);
    case 'fixed':
      return firstPlace(box.ways);
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
