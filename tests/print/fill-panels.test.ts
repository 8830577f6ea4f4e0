import { describe, expect, test } from 'vitest';
import { depthOf } from '../../src/print/fill.ts';
import { fillPanels } from '../../src/print/fill-panels.ts';
import { block, blocks, counts } from './page-blocks.ts';

describe('panels', () => {
  test('are filled to much the same depth', () => {
    // Six go on a panel, so the last one would hold two.
    const { pages } = fillPanels(4, 'the panels', 5)(blocks(20, 20), 190);
    expect(pages.map(depthOf)).toEqual([140, 140, 140, 140]);
  });

  test('are no more than are needed', () => {
    expect(counts(fillPanels(4, 'the panels', 5)(blocks(3, 20), 190))).toEqual([3]);
    expect(counts(fillPanels(4, 'the panels', 5)(blocks(8, 20), 190))).toEqual([4, 4]);
  });

  test('stay as full as they can be when it is too much for all of them, which is said in lines', () => {
    const filled = fillPanels(4, 'the panels', 5)(blocks(25, 20), 190);
    expect(counts(filled)).toEqual([6, 6, 6, 6]);
    expect(filled.problems).toMatchObject([{ into: 'the panels', excess: 20, lines: 4 }]);
  });

  test('never cut what a whole panel can hold', () => {
    const tall = block(180);
    expect(fillPanels(4, 'the panels', 5)([tall, ...blocks(3, 20)], 190)).toMatchObject({ problems: [] });
    expect(counts(fillPanels(4, 'the panels', 5)([tall, ...blocks(3, 20)], 190))).toEqual([1, 3]);
  });
});
