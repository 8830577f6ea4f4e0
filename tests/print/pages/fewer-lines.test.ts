import { expect, test } from 'vitest';
import { enGB } from '../../../src/languages/en-GB/index.ts';
import { type Box, type FieldBox, flow, row, stack, type StackBox } from '../../../src/print/boxes/box.ts';
import { layOut } from '../../../src/print/boxes/lay-out.ts';
import { withFewerLines } from '../../../src/print/pages/fewer-lines.ts';
import { flowPages } from '../../../src/print/pages/flow.ts';
import { emptyContext } from '../empty-context.ts';
import { column, lines, text } from './lines-of-text.ts';

/** A field of so many lines of 10 mm, which can spare those over `fewest`, one at a time. */
function fieldOf(count: number, fewest: number): FieldBox {
  return {
    type: 'field',
    field: { type: 'text', name: 'a', asked: 'A', description: 'A', multiline: true, size: 14 },
    width: 'rest',
    height: count * 10,
    clear: { above: 0, below: 0 },
    draw: () => [],
    ...(count > fewest && { fewer: fieldOf(count - 1, fewest) }),
  };
}

/** How tall the fields of each page are. */
function fieldsOn(children: readonly Box[]): number[][] {
  return flowPages(flow(children), column, emptyContext(), () => []).pages.map(({ items }) =>
    items.flatMap((item) => (item.type === 'field' ? [item.height] : [])),
  );
}

test('A page with hardly anything on it is saved by a line less to write on, and no line goes without that', () => {
  const fieldBetween = (first: number, last: number): number[][] =>
    fieldsOn([text(lines(first)), stack([fieldOf(4, 3)]), text(lines(last))]);
  expect(fieldBetween(5, 2)).toEqual([[30]]);
  expect(fieldBetween(5, 1)).toEqual([[40]]);
  expect(fieldBetween(5, 3)).toEqual([[], [40]]);
  expect(fieldBetween(5, 5)).toEqual([[40], []]);
});

test('A page with more on it is worth its paper, and no line goes, though it could be saved', () => {
  const fields = Array.from({ length: 4 }, () => fieldOf(2, 1));
  expect(fieldsOn([text(lines(5)), ...fields, text('end')])).toEqual([
    [20, 20],
    [20, 20],
  ]);
});

test('Fields spare a line wherever they stand, and where none can there is nothing to try', () => {
  const boxes = (count: number): Box[] => [
    stack([fieldOf(count, 1)]),
    row([{ width: 'rest', box: fieldOf(count, 1) }]),
    frame(fieldOf(count, 1)),
  ];
  const heights = (root: StackBox | undefined): number[] =>
    root
      ? layOut(root, 100, emptyContext()).items.flatMap((item) =>
          item.type === 'field' ? [item.height] : [],
        )
      : [];
  for (const box of boxes(2)) expect(heights(withFewerLines(flow([text('A'), box])))).toEqual([10]);
  const language: Box = { type: 'language', language: enGB, tag: { role: 'Div' }, child: text('A') };
  expect(withFewerLines(flow([...boxes(1), text('A'), language]))).toBeUndefined();
});

function frame(child: Box): Box {
  return { type: 'frame', child, sides: 'all', padding: 2, stroke: { colour: '#101418', width: 1 } };
}
