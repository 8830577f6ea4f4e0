import { describe, expect, test } from 'vitest';
import { type Box, flow, row, type TextBox } from '../../../src/print/boxes/box.ts';
import { flowPages } from '../../../src/print/pages/flow.ts';
import type { Fragment } from '../../../src/print/boxes/fragment.ts';
import { layOut } from '../../../src/print/boxes/lay-out.ts';
import { emptyContext } from '../empty-context.ts';

/** A paragraph of lines of millimetres, one sentence a line. */
function text(count: number, height: number): TextBox {
  const line = (_: unknown, index: number): TextBox['sentences'][number] => [
    { text: `L${index}`, weight: 'regular', unbroken: false, mark: {} },
  ];
  return {
    type: 'text',
    tag: { role: 'P' },
    sentences: Array.from({ length: count }, line),
    style: { size: 72 / 2.54, weight: 'regular', colour: '#101418', pitch: height / 10 },
  };
}

const mark = (height: number): Box => ({ type: 'mark', width: 20, height, draw: () => [] });
const breaksOf = (box: Box): number[] => layOut(box, 100, emptyContext()).breaks.map(Math.round);

test('A stack of whole pictures that keep together has no place for a break, and nothing goes wrong in it', () => {
  const kept: Box = {
    type: 'stack',
    flows: false,
    gap: 5,
    children: [{ ...mark(20), keepWithNext: true }, mark(30)],
  };
  expect(layOut(kept, 100, emptyContext())).toMatchObject({
    height: 55,
    breaks: [],
    problems: [],
    items: [],
  });
  const empty: Box = { type: 'stack', flows: false, gap: 5, children: [] };
  expect(layOut(empty, 100, emptyContext())).toMatchObject({
    height: 0,
    breaks: [],
    problems: [],
    items: [],
  });
});

describe('a row may be cut', () => {
  test('only where the lines of all its columns end', () => {
    const columns = row([
      { width: 40, box: text(6, 10) },
      { width: 40, box: text(4, 15) },
    ]);
    expect(breaksOf(columns)).toEqual([30]);
  });

  test('beside nothing that is whole: below a picture, and at its end', () => {
    const beside = (height: number): Box =>
      row([
        { width: 20, box: mark(height) },
        { width: 'rest', box: text(6, 10) },
      ]);
    expect(breaksOf(beside(35))).toEqual([40, 50]);
    expect(breaksOf(beside(40))).toEqual([40, 50]);
    expect(breaksOf(beside(60))).toEqual([]);
  });

  test('above a picture that stands in the middle', () => {
    const middle = row(
      [
        { width: 20, box: mark(20) },
        { width: 'rest', box: text(6, 10) },
      ],
      { align: 'middle' },
    );
    expect(breaksOf(middle)).toEqual([10, 20, 40, 50]);
  });
});

test('A row over the end of a page goes on there whole lines at a time, in every column', () => {
  const column = { x: 10, y: 10, width: 100, height: 100 };
  const columns = row([
    { width: 40, box: text(15, 10) },
    { width: 40, box: text(10, 15) },
  ]);
  const { pages } = flowPages(flow([columns]), column, emptyContext(), () => []);
  const linesOf = (x: number): number[] =>
    pages.map(({ items }) => items.filter((item) => item.type === 'text' && item.x === x).length);
  // At 90 mm a line ends in both; at 100 mm, where the page ends, only in one.
  expect([linesOf(10), linesOf(50)]).toEqual([
    [9, 6],
    [6, 4],
  ]);
});

test.each(['all', 'left'] as const)('The line of a frame on %s sides stays inside its box', (sides) => {
  const stroke = { colour: '#101418', width: 2 } as const;
  const box: Box = { type: 'frame', child: text(2, 10), sides, padding: 5, stroke };
  const { items, height } = layOut(box, 100, emptyContext());
  const [border] = items;
  if (border?.type !== 'path') throw new Error('There is no line.');
  const corners = border.path.flatMap(([sign, x = 0, y = 0]) =>
    sign === 'M' || sign === 'L' ? [{ x, y }] : [],
  );
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  expect(height).toBeCloseTo(sides === 'all' ? 30 : 20);
  expect([Math.min(...xs), Math.max(...xs)]).toEqual(sides === 'all' ? [1, 99] : [1, 1]);
  expect(Math.min(...ys)).toBeCloseTo(sides === 'all' ? 1 : 0);
  expect(Math.max(...ys)).toBeCloseTo(sides === 'all' ? height - 1 : height);
});

test('A name in other letters has its language where it is heard, and none where nobody hears it', () => {
  const languages = (tag: TextBox['tag']): (string | undefined)[] => {
    const words = { text: 'Ask Олена', weight: 'regular', unbroken: false, mark: {} } as const;
    const { items } = layOut({ ...text(1, 10), tag, sentences: [[words]] }, 100, emptyContext());
    return items.map((item) => ('spec' in item.tag ? item.tag.spec.language : undefined));
  };
  expect(languages({ role: 'P' }).filter(Boolean)).toHaveLength(1);
  const silent = languages('artifact');
  expect(silent.length).toBeGreaterThan(0);
  expect(silent.filter(Boolean)).toEqual([]);
});

test('a picture has air round it in its tile', () => {
  const picture = {
    id: 'p',
    label: 'p',
    credit: { source: 'Drawings', author: 'Somebody', licence: 'MIT', url: 'https://example.org' },
    content: { type: 'drawing', drawing: { width: 72, height: 36, shapes: [] } },
  } as const;
  const { items } = layOut({ type: 'picture', picture, size: 40 }, 100, emptyContext());
  expect(items.find(({ type }) => type === 'picture')).toMatchObject({ x: 2, y: 11, width: 36, height: 18 });
});

describe('A piece to cut out', () => {
  const piece = (...ways: [Box, ...Box[]]): Box => ({ type: 'fixed', height: 30, name: 'the label', ways });
  const laidOut = (...ways: [Box, ...Box[]]): Fragment => layOut(piece(...ways), 100, emptyContext());

  test('is as tall as it must be, and says as much as has room', () => {
    const { height, items, problems } = laidOut(text(4, 10), text(3, 10), text(2, 10));
    expect([height, items.length, problems.length]).toEqual([30, 3, 0]);
    expect(laidOut(text(1, 10))).toMatchObject({ height: 30, breaks: [], problems: [] });
  });

  test('says by how much its shortest words are too tall, and shows nothing of them', () => {
    const { height, items, problems } = laidOut(text(6, 10), text(4, 10));
    expect([height, items]).toEqual([30, []]);
    expect(problems).toMatchObject([
      { type: 'too-tall', into: 'the label', words: 'L0 L1 L2 L3', excess: expect.closeTo(10) },
    ]);
  });
});
