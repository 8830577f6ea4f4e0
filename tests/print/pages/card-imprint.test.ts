import { expect, test } from 'vitest';
import { type Box, stack, type StackBox } from '../../../src/print/boxes/box.ts';
import { placeImprint } from '../../../src/print/pages/card-imprint.ts';

const line: Box = { type: 'mark', width: 1, height: 1, draw: () => [] };
const lines = (count: number): StackBox => stack(Array.from({ length: count }, () => line));

/** A card with room for 5 lines. */
const fits = (box: Box): boolean => count(box) <= 5;

function count(box: Box): number {
  return box.type === 'stack' ? box.children.reduce((sum, child) => sum + count(child), 0) : 1;
}

/** How many lines each back has once the imprint has its place. */
function linesWith(backs: readonly number[], ways: readonly (readonly number[])[]): number[] | undefined {
  const imprint = ways.map((pieces) => pieces.map(lines));
  return placeImprint(backs.map(lines), imprint, fits)?.map(count);
}

test('the imprint stands on the last back with room for it', () => {
  expect(linesWith([1, 2, 1], [[3]])).toEqual([1, 2, 4]);
  expect(linesWith([1, 2, 4], [[3]])).toEqual([1, 5, 4]);
});

test('where no back has room for all of it, a shorter way of saying it does', () => {
  expect(linesWith([2, 3], [[4], [3]])).toEqual([5, 3]);
});

test('where no back has room for it, it stands on two, and in the end a line a card', () => {
  expect(linesWith([3, 3, 5], [[4], [2, 2]])).toEqual([5, 5, 5]);
  expect(linesWith([4, 5, 3], [[3], [1, 1, 1]])).toEqual([5, 5, 5]);
});

test('where all backs are full it has no place on them', () => {
  expect(linesWith([5, 5], [[3], [1, 2]])).toBeUndefined();
});

test('a blank back becomes the imprint', () => {
  expect(placeImprint([stack([])], [[line]], fits)).toEqual([line]);
});
