import { describe, expect, test } from 'vitest';
import { depthOf, type Filled, type PageBlock } from '../../../src/print/pages/fill.ts';
import { fillPanels } from '../../../src/print/pages/fill-panels.ts';
import { block, blocks, counts } from './page-blocks.ts';

/** Four panels side by side of 190 mm. */
function fourPanels(content: readonly PageBlock[]): Filled {
  return fillPanels({ inside: 4, flap: false, into: 'the panels', line: 5 })(content, 190);
}

/** Three panels inside and the flap. */
function leaflet(content: readonly PageBlock[]): Filled {
  return fillPanels({ inside: 3, flap: true, into: 'the leaflet', line: 5 })(content, 190);
}

/** A heading of 10 mm and so many blocks of 20 mm, each with 10 mm above. */
function section(count: number): PageBlock[] {
  const heading = { type: 'text', bookmark: 2, keepWithNext: true } as const;
  return [block(10, heading), ...blocks(count, 20)];
}

describe('panels', () => {
  test('are filled to much the same depth', () => {
    // Six go on a panel, so the last one would hold two.
    expect(fourPanels(blocks(20, 20)).pages.map(depthOf)).toEqual([140, 140, 140, 140]);
  });

  test('are no more than are needed', () => {
    expect(counts(fourPanels(blocks(3, 20)))).toEqual([3]);
    expect(counts(fourPanels(blocks(8, 20)))).toEqual([4, 4]);
  });

  test('stay as full as they can be when it is too much for all of them, which is said in lines', () => {
    const filled = fourPanels(blocks(30, 20));
    expect(counts(filled)).toEqual([6, 6, 6, 6]);
    expect(filled.problems).toMatchObject([{ into: 'the panels', excess: 170, lines: 34 }]);
  });

  test('bring in what is a little too much by less space between blocks', () => {
    const filled = fourPanels(blocks(25, 20));
    expect(filled.problems).toEqual([]);
    expect(counts(filled).reduce((sum, count) => sum + count, 0)).toBe(25);
  });

  test('never cut what a whole panel can hold', () => {
    const tall = block(180);
    expect(fourPanels([tall, ...blocks(3, 20)])).toMatchObject({ problems: [] });
    expect(counts(fourPanels([tall, ...blocks(3, 20)]))).toEqual([1, 3]);
  });
});

describe('a section of a folded leaflet', () => {
  test('never breaks over panels where one can hold it', () => {
    // 100, 130 and 100 mm: two of them are too much for a panel.
    expect(counts(leaflet([...section(3), ...section(4), ...section(3)]))).toEqual([4, 5, 4]);
  });

  test('breaks where it is longer than a panel', () => {
    expect(counts(leaflet(section(8)))).toEqual([5, 4]);
  });

  test('may stand on the flap as a whole', () => {
    expect(counts(leaflet([...section(5), ...section(5), ...section(5), ...section(5)]))).toEqual([
      6, 6, 6, 6,
    ]);
  });

  test('never runs from the inside on to the flap: it is too long then', () => {
    const { problems } = leaflet([...section(5), ...section(5), ...section(9)]);
    expect(problems).toMatchObject([{ into: 'the leaflet' }]);
  });

  test('leaves the flap free while the panels inside hold it all', () => {
    expect(counts(leaflet([...section(5), ...section(5), ...section(5)]))).toEqual([6, 6, 6]);
  });
});
