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

/** 20 mm high: five have room in a column. */
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

/** The same as the heading of a section. */
const heading: Box = {
  type: 'text',
  tag: { role: 'H2' },
  sentences: [[{ text: 'H', weight: 'regular', unbroken: false, mark: {} }]],
  style: { size: 2 * edition.type.body, weight: 'regular', colour: '#101418', pitch: 1 },
  bookmark: 2,
};

function columns(blocks: readonly Box[], mostSides: 1 | 2): FilledPages {
  context.problems.length = 0;
  return flowColumns(
    flow(blocks),
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

function boxes(count: number): Box[] {
  return Array.from({ length: count }, () => box);
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
  expect(placesOf(columns(boxes(6), 2))).toEqual(['10 20, 10 40, 45 20, 45 40, 80 20, 80 40, 1 1']);
  const [first, second] = placesOf(columns(boxes(18), 2));
  expect(first?.split(', ').map((place) => place.split(' ')[0])).toEqual(
    '10 10 10 45 45 45 80 80 80 1'.split(' '),
  );
  expect(second?.split(', ').at(-1)).toBe('2 2');
});

test.each([
  [1, 'one side of one sheet'],
  [2, 'both sides of one sheet'],
] as const)('What is too much for %i side is told by how many lines', (mostSides, into) => {
  columns(boxes(15 * mostSides), mostSides);
  expect(context.problems).toEqual([]);
  columns(boxes(15 * mostSides + 1), mostSides);
  expect(context.problems).toMatchObject([{ type: 'too-tall', into, excess: 20, lines: 2 }]);
});

test('There is no column more for a whole section, as a folded leaflet has', () => {
  const sections = [1, 2, 3, 4].flatMap(() => [heading, ...boxes(3)]);
  columns(sections.slice(4), 1);
  expect(context.problems).toEqual([]);
  columns(sections, 1);
  expect(context.problems).toMatchObject([{ type: 'too-tall', into: 'one side of one sheet' }]);
});
