import type { Mark, Spot } from '../model/document.ts';
import { type ShownCrop, shownPart } from '../model/read/words/show.ts';
import { tidyLine } from './written.ts';

/** What explains a photo, and what is kept of it. What cannot be drawn stays as it was typed. */
export type OpenShown = Mark | ShownCrop | { readonly sort: 'other'; readonly written: string };

/** The parts of `show` in the order of their author. */
export function openShow(value: string): readonly OpenShown[] {
  return value
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((written) => shownPart(written) ?? { sort: 'other', written });
}

/** The value of `show` that reads back as these parts; empty where there are none. */
export function showSource(parts: readonly OpenShown[]): string {
  return parts.map(sourceOf).join('; ');
}

/** The places of a part that can be moved: the middle of a ring, both ends of an arrow, two corners of a crop. */
export function spotsOf(part: OpenShown): readonly Spot[] {
  switch (part.sort) {
    case 'ring':
    case 'number':
      return [part.at];
    case 'arrow':
      return [part.from, part.to];
    case 'crop': {
      const [left, top, width, height] = part.sides;
      return [
        [left, top],
        [left + width, top + height],
      ];
    }
    case 'other':
      return [];
  }
}

/** The part with one of its places moved, as far as it stays on the photo. */
export function moveSpot(part: OpenShown, index: number, [x, y]: Spot): OpenShown {
  const to: Spot = [within(x, 0, 100), within(y, 0, 100)];
  switch (part.sort) {
    case 'ring':
      return { ...part, at: [within(x, part.radius, 100 - part.radius), to[1]] };
    case 'number':
      return { ...part, at: to };
    case 'arrow':
      return index === 0 ? { ...part, from: to } : { ...part, to };
    case 'crop': {
      const [left, top, width, height] = part.sides;
      const [right, bottom] = [left + width, top + height];
      if (index !== 0)
        return {
          ...part,
          sides: [
            left,
            top,
            within(x - left, LEAST_CROP, 100 - left),
            within(y - top, LEAST_CROP, 100 - top),
          ],
        };
      const [newLeft, newTop] = [within(x, 0, right - LEAST_CROP), within(y, 0, bottom - LEAST_CROP)];
      return { ...part, sides: [newLeft, newTop, tenths(right - newLeft), tenths(bottom - newTop)] };
    }
    case 'other':
      return part;
  }
}

/** A ring that is wider by so many hundredths of the photo's width, as far as it stays on it. Nothing else has a size. */
export function widen(part: OpenShown, by: number): OpenShown {
  if (part.sort !== 'ring') return part;
  const [x] = part.at;
  return { ...part, radius: within(part.radius + by, LEAST_RADIUS, Math.min(x, 100 - x)) };
}

/** A new part in the middle of the photo. `words` say what is there. Numbers go on from 1 to 9. */
export function newShown(
  sort: 'ring' | 'arrow' | 'number' | 'crop',
  parts: readonly OpenShown[],
  words: string,
): OpenShown {
  switch (sort) {
    case 'ring':
      return { sort, at: [50, 50], radius: 15, words };
    case 'arrow':
      return { sort, from: [20, 20], to: [50, 50], words };
    case 'number': {
      const used = new Set(parts.map((part) => (part.sort === 'number' ? part.number : 0)));
      return {
        sort,
        number: [1, 2, 3, 4, 5, 6, 7, 8, 9].find((each) => !used.has(each)) ?? 9,
        at: [50, 50],
        words,
      };
    }
    case 'crop':
      return { sort, sides: [10, 10, 80, 80] };
  }
}

/** As the reader has it: what is smaller shows nothing. */
const LEAST_CROP = 10;
const LEAST_RADIUS = 2;

function sourceOf(part: OpenShown): string {
  const spot = ([x, y]: Spot): string => `${x}% ${y}%`;
  switch (part.sort) {
    case 'ring':
      return `ring ${spot(part.at)} ${part.radius}%: ${plain(part.words)}`;
    case 'arrow':
      return `arrow ${spot(part.from)} to ${spot(part.to)}: ${plain(part.words)}`;
    case 'number':
      return `${part.number} ${spot(part.at)}: ${plain(part.words)}`;
    case 'crop': {
      const [left, top, width, height] = part.sides;
      return `crop ${spot([left, top])} ${spot([width, height])}`;
    }
    case 'other':
      return part.written;
  }
}

/** A ; would end the part. */
function plain(words: string): string {
  return tidyLine(words.replaceAll(';', ','));
}

function within(value: number, least: number, most: number): number {
  return tenths(Math.min(Math.max(value, least), Math.max(most, least)));
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
