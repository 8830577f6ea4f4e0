import { expect, test } from 'vitest';
import { a4 } from '../../../src/editions/a4.ts';
import { type Box, flow } from '../../../src/print/boxes/box.ts';
import { flowColumns } from '../../../src/print/pages/columns.ts';
import type { FilledPages } from '../../../src/print/pages/flow.ts';
import { emptyContext } from '../empty-context.ts';

/** Three columns of 30 mm with 5 mm between them, on as many sides as are said. */
const edition = {
  ...a4,
  column: { x: 10, y: 20, width: 100, height: 100 },
  type: { ...a4.type, body: 72 / 2.54, pitch: 1 },
};
const context = emptyContext();

/** So many blocks of 20 mm: five have room in a column. */
function columns(blocks: number, mostSides: 1 | 2): FilledPages {
  const box: Box = {
    type: 'mark',
    width: 10,
    height: 20,
    draw: () => [
      {
        type: 'path',
        tag: { artifact: 'Layout' },
        path: [['M', 0, 0]],
        stroke: { colour: '#101418', width: 1 },
      },
    ],
  };
  const boxes = flow(Array.from({ length: blocks }, () => box));
  context.problems.length = 0;
  return flowColumns(
    boxes,
    { ...edition, columns: { count: 3, gap: 5, mostSides } },
    context,
    (side, sides) => [
      {
        type: 'path',
        tag: { artifact: 'Footer' },
        path: [['M', side, sides]],
        stroke: { colour: '#101418', width: 1 },
      },
    ],
  );
}

/** Where what stands on each side starts: from the left, and from the top. */
function placesOf({ pages }: FilledPages): string[] {
  return pages.map(({ items }) =>
    items
      .flatMap((item) => (item.type === 'path' ? item.path.map(([, x = 0, y = 0]) => `${x} ${y}`) : []))
      .join(', '),
  );
}

test('A text runs down columns side by side, evenly, and each side has its own foot', () => {
  expect(placesOf(columns(6, 2))).toEqual(['10 20, 10 40, 45 20, 45 40, 80 20, 80 40, 1 1']);
  const [first, second] = placesOf(columns(18, 2));
  expect(first?.split(', ').map((place) => place.split(' ')[0])).toEqual(
    '10 10 10 45 45 45 80 80 80 1'.split(' '),
  );
  expect(second?.split(', ').at(-1)).toBe('2 2');
});

test.each([
  [1, 'one side of one sheet'],
  [2, 'both sides of one sheet'],
] as const)('What is too much for %i side is told by how many lines', (mostSides, into) => {
  columns(15 * mostSides, mostSides);
  expect(context.problems).toEqual([]);
  columns(15 * mostSides + 1, mostSides);
  expect(context.problems).toMatchObject([{ type: 'too-tall', into, excess: 20, lines: 2 }]);
});
