import { expect, test } from 'vitest';
import {
  moveSpot,
  newShown,
  openShow,
  type OpenShown,
  showSource,
  spotsOf,
  widen,
} from '../../src/write/show.ts';
import { shownPart } from '../../src/model/read/words/show.ts';

const all =
  'ring 62% 40.5% 12%: the handle; arrow 30% 20% to 55% 38%: the button; 1 20% 30%: the tap; crop 10% 5% 80% 90%';

test('What is written over a photo reads back as it was, and what nobody can draw stays', () => {
  expect(showSource(openShow(all))).toBe(all);
  expect(openShow(all).map(({ sort }) => sort)).toEqual(['ring', 'arrow', 'number', 'crop']);
  expect(showSource(openShow('rinng 1 2; ring 50% 50% 5%: it'))).toBe('rinng 1 2; ring 50% 50% 5%: it');
  expect(openShow('')).toEqual([]);
});

test('However far a mark is moved or widened, it stays where the reader allows it', () => {
  for (const part of openShow(all))
    for (const [index] of spotsOf(part).entries())
      for (const x of [-40, 0, 33.33, 100, 180])
        for (const y of [-5, 50, 140]) {
          const moved = widen(widen(moveSpot(part, index, [x, y]), 70), -3);
          expect(isReadable(moved), showSource([moved])).toBe(true);
        }
});

test('A new mark can be read at once, and numbers go on from the last', () => {
  const parts: OpenShown[] = [];
  for (const sort of ['ring', 'arrow', 'number', 'number', 'crop'] as const)
    parts.push(newShown(sort, parts, 'the tap; cold'));
  expect(parts.every(isReadable)).toBe(true);
  expect(openShow(showSource(parts))).toHaveLength(5);
  expect(showSource(parts)).toContain('2 50% 50%: the tap, cold');
});

test('The corner of what is kept moves, and the other corner stays', () => {
  const [crop] = openShow('crop 10% 5% 80% 90%');
  expect(crop && showSource([moveSpot(crop, 0, [30, 25])])).toBe('crop 30% 25% 60% 70%');
  expect(crop && showSource([moveSpot(crop, 1, [60, 50])])).toBe('crop 10% 5% 50% 45%');
});

/** As the reader decides it: drawn, and all of it on the photo. */
function isReadable(part: OpenShown): boolean {
  const read = shownPart(showSource([part]));
  if (!read) return false;
  const spots = spotsOf(read).flat();
  const width = read.sort === 'ring' ? [read.at[0] - read.radius, read.at[0] + read.radius] : [];
  const isWide = read.sort !== 'crop' || Math.min(read.sides[2], read.sides[3]) >= 10;
  return isWide && [...spots, ...width].every((value) => value >= 0 && value <= 100);
}
