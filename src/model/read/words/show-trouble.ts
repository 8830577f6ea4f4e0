import type { Mark } from '../../document.ts';
import { nearest } from '../../nearest.ts';
import { both, quote, type Wording } from '../common/reading.ts';
import type { ShownCrop } from './show.ts';

type Sort = (Mark | ShownCrop)['sort'];

/** What an author is told of a part of `show` that nobody can draw. */
export function unreadablePart(written: string): Wording {
  const sort = meantSort(written);
  return {
    found: `Nobody can draw this over the photo: ${quote(written)}.`,
    allowed: sort
      ? howToWrite[sort]
      : `Parts of “show”, with ; between: ${Object.values(howToWrite).join(' ')}`,
    fix: sort ? fixOf(written, sort) : 'Write it as one of these.',
  };
}

/** What an author is told of a part that does not lie on the photo. */
export function outsidePhoto(written: string, part: Mark | ShownCrop): Wording {
  return {
    found: `This stands outside the photo: ${quote(written)}.`,
    allowed: `From the left and from the top, a photo goes from 0% to 100%. ${part.sort === 'crop' ? 'What is kept of it lies within, and is at least 10% wide and high.' : 'All of a mark lies within.'}`,
    fix: moveInside(part),
  };
}

const THERE = 'then a colon and what is there, for people who cannot see it.';

/** Each with an example that can be copied. */
const howToWrite: Readonly<Record<Sort, string>> = {
  ring: `“ring 62% 40% 12%: the handle” is a ring: how far from the left, how far from the top, half its width, ${THERE}`,
  arrow: `“arrow 30% 20% to 55% 38%: the button” is an arrow: where it starts, “to”, where it ends, ${THERE}`,
  number: `“1 20% 30%: the tap” is a number from 1 to 9: how far from the left, how far from the top, ${THERE}`,
  crop: '“crop 10% 5% 80% 90%” keeps one part of the photo: how far from the left, how far from the top, width, height.',
};

/** How many places in hundredths each has. */
const places: Readonly<Record<Sort, number>> = { ring: 3, arrow: 4, number: 2, crop: 4 };

/** What people write for it, besides its own name. */
const otherNames: Readonly<Record<string, Sort>> = {
  circle: 'ring',
  round: 'ring',
  line: 'arrow',
  pointer: 'arrow',
  cut: 'crop',
};

function firstWord(written: string): string {
  return (/^[^\s:%]+/u.exec(written.trim())?.[0] ?? '').toLowerCase();
}

function meantSort(written: string): Sort | undefined {
  const name = firstWord(written);
  if (/^\d+$/u.test(name)) return 'number';
  const near = nearest(name, ['ring', 'arrow', 'crop'])[0] as Sort | undefined;
  return Object.hasOwn(otherNames, name) ? otherNames[name] : near;
}

function fixOf(written: string, sort: Sort): string {
  const name = firstWord(written);
  if (sort === 'number' && !/^[1-9]$/u.test(name)) return 'Number the marks from 1 to 9.';
  if (sort !== 'number' && name !== sort) return `Write “${sort}” for “${name}”.`;
  const [numbers = ''] = written.slice(name.length).split(':', 1);
  if (/\d(?![\d.]*%)(?:\s|$)/u.test(numbers)) return 'Write a % sign right after each number.';
  const count = numbers.match(/%/gu)?.length ?? 0;
  if (count !== places[sort]) return `Write ${places[sort]} numbers with %. Here are ${count}.`;
  if (sort === 'arrow' && !/%\s+to\s/u.test(numbers))
    return 'Write “to” between where the arrow starts and where it ends.';
  if (sort !== 'crop' && !/:\s*\S/u.test(written))
    return 'Write a colon and what is there after the numbers: “: the handle”.';
  return 'Write it like this, with one space between its parts.';
}

function moveInside(part: Mark | ShownCrop): string {
  const middle = 'Count from the top left corner: 50% 50% is the middle.';
  const isOn = (value: number): boolean => value >= 0 && value <= 100;
  const outside = (values: readonly number[]): string =>
    `Put ${both(values.filter((value) => !isOn(value)).map((value) => `${value}%`))} right. ${middle}`;
  if (part.sort === 'arrow') return outside([...part.from, ...part.to]);
  if (part.sort === 'number') return outside(part.at);
  if (part.sort === 'ring') {
    const [left, top] = part.at;
    if (!isOn(left) || !isOn(top)) return outside(part.at);
    if (part.radius <= 0) return 'Write half of its width, such as 10%.';
    const most = Math.min(left, 100 - left);
    return most > 0
      ? `Make it smaller: half its width may be up to ${most}% here. Or move it.`
      : 'Move it to the middle of what it shows.';
  }
  const [left, top, width, height] = part.sides;
  if (!isOn(left) || !isOn(top)) return outside([left, top]);
  if (left > 90 || top > 90) return 'Start further to the left, or further up.';
  return `From there, the width may be 10% to ${100 - left}% (now ${width}%), and the height 10% to ${100 - top}% (now ${height}%).`;
}
