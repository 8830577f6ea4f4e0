import { describe, expect, test } from 'vitest';
import { type Box, flow, row, stack } from '../../../src/print/boxes/box.ts';
import { type FilledPage, flowPages } from '../../../src/print/pages/flow.ts';
import { growTree } from '../../../src/print/sheet/grow-tree.ts';
import type { StructureNode } from '../../../src/print/sheet/structure.ts';
import { emptyContext } from '../empty-context.ts';
import { column, lines, text } from './lines-of-text.ts';

/** The words of each sheet, one string a line of text. */
function pagesOf(children: readonly Box[], context = emptyContext()): string[][] {
  return flowPages(flow(children), column, context, () => []).pages.map(wordsOf);
}

/** What is heard of boxes. */
function treeOf(children: readonly Box[]): StructureNode {
  return growTree(flowPages(flow(children), column, emptyContext(), () => []).pages).root;
}

function wordsOf(page: FilledPage): string[] {
  return page.items.flatMap((item) =>
    item.type === 'text'
      ? [
          item.glyphs
            .map((glyph) => glyph.text)
            .join('')
            .trim(),
        ]
      : [],
  );
}

describe('pages', () => {
  test('take boxes until the next one does not fit', () => {
    expect(pagesOf([text(lines(6, 'A')), text(lines(5, 'B'))]).map((page) => page.length)).toEqual([6, 5]);
  });

  test('keep a heading with what follows', () => {
    const heading = text('H', { keepWithNext: true });
    expect(pagesOf([text(lines(8, 'A')), heading, text(lines(2, 'B'))])).toEqual([
      ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8'],
      ['H', 'B1', 'B2'],
    ]);
  });

  test('keep heading, stop and step together as one chain', () => {
    const chain = [
      text('H', { keepWithNext: true }),
      text('Stop', { keepWithNext: true }),
      text(lines(3, 'S')),
    ];
    expect(pagesOf([text(lines(6, 'A')), ...chain])[1]).toEqual(['H', 'Stop', 'S1', 'S2', 'S3']);
  });

  test('never leave a heading alone, even over a box that needs a whole page or more', () => {
    const heading = text('H', { keepWithNext: true });
    expect(pagesOf([text('A1'), heading, text(lines(10, 'B'))]).map((page) => page.slice(0, 2))).toEqual([
      ['A1'],
      ['H', 'B1'],
      ['B10'],
    ]);
  });

  test('keep a stack whole, but break one that flows', () => {
    const children = [text(lines(4, 'B')), text(lines(4, 'C'))];
    expect(pagesOf([text(lines(3, 'A')), stack(children)]).map((page) => page.length)).toEqual([3, 8]);
    expect(pagesOf([text(lines(3, 'A')), flow(children)]).map((page) => page.length)).toEqual([7, 4]);
  });

  test('cut a box taller than a page between its lines and lose none of them', () => {
    const pages = pagesOf([text('H', { keepWithNext: true }), text(lines(23, 'A')), text('end')]);
    expect(pages.flat()).toEqual(['H', ...lines(23, 'A').split('|'), 'end']);
    expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(10);
  });

  test('cut a tall row only where no column has a line or a picture', () => {
    const mark: Box = { type: 'mark', width: 20, height: 35, draw: () => [] };
    const tall = row([
      { width: 20, box: mark },
      { width: 'rest', box: text(lines(15, 'A')) },
    ]);
    expect(pagesOf([tall]).map((page) => page.length)).toEqual([10, 5]);
  });

  test('say what cannot be cut and is too tall', () => {
    const context = emptyContext();
    const mark: Box = { type: 'mark', width: 20, height: 135, draw: () => [] };
    pagesOf([mark, text('after')], context);
    expect(context.problems).toEqual([{ type: 'too-tall', words: '', excess: 35, into: 'one page' }]);
  });

  test('give space between boxes, the larger wish of two neighbours, and none at the top of a page', () => {
    const { pages } = flowPages(
      flow([text(lines(5, 'A'), { below: 4 }), text('B', { above: 9 }), text(lines(4, 'C'), { above: 30 })]),
      column,
      emptyContext(),
      () => [],
    );
    const baselines = pages.map((page) => page.items.map((item) => (item.type === 'text' ? item.y : 0)));
    const [first = [], second = []] = baselines;
    expect((first[5] ?? 0) - (first[4] ?? 0)).toBeCloseTo(10 + 9, 5);
    expect(second[0]).toBeCloseTo(first[0] ?? 0, 5);
  });

  test('repeat the head of a list that runs on, seen but not heard again', () => {
    const list = flow([text(lines(5, 'A')), text(lines(5, 'B')), text(lines(5, 'C'))], {
      head: text('Date'),
    });
    const { pages } = flowPages(flow([text('before'), list]), column, emptyContext(), () => []);
    expect(pages.map((page) => wordsOf(page).filter((words) => !/\d/u.test(words)))).toEqual([
      ['before', 'Date'],
      ['Date'],
      ['Date'],
    ]);
    expect(pages.map((page) => page.items.filter(({ tag }) => 'artifact' in tag).length)).toEqual([0, 1, 1]);
    expect(growTree(pages).root.children.length).toBe(1 + 1 + 3);
  });

  test('leave room for the head that they repeat', () => {
    const list = flow([text(lines(5, 'A')), text(lines(10, 'B'))], { head: text('Date') });
    expect(pagesOf([list]).map((page) => page.length)).toEqual([6, 10, 2]);
  });

  test('say of a box that has one place only that it does not fit there', () => {
    const context = emptyContext();
    pagesOf([text(lines(12, 'A'), { fitsInto: 'the cover' }), text('after')], context);
    expect(context.problems).toMatchObject([
      { type: 'too-tall', excess: expect.closeTo(20), into: 'the cover' },
    ]);
  });

  test('make bookmarks of headings, nested by level', () => {
    const children = [
      text('Title', { bookmark: 1 }),
      text('One', { bookmark: 2 }),
      text('Detail', { bookmark: 3 }),
      text('Two', { bookmark: 2 }),
    ];
    const { bookmarks } = flowPages(flow(children), column, emptyContext(), () => []);
    expect(bookmarks.map(({ title }) => title)).toEqual(['Title']);
    expect(bookmarks[0]?.children.map(({ title, children: inner }) => [title, inner.length])).toEqual([
      ['One', 1],
      ['Two', 0],
    ]);
  });

  test('put page numbers and the like on every page, after the text', () => {
    const numbers: [number, number][] = [];
    flowPages(flow([text(lines(9)), text(lines(9))]), column, emptyContext(), (page, pages) => {
      numbers.push([page, pages]);
      return [];
    });
    expect(numbers).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
});

describe('the structure tree', () => {
  test('grows in reading order, boxes inside boxes', () => {
    const item = (words: string): Box =>
      row(
        [
          { width: 10, box: text(words, { tag: { role: 'Lbl' } }) },
          { width: 'rest', box: stack([text(words)], { tag: { role: 'LBody' } }) },
        ],
        { tag: { role: 'LI' } },
      );
    const tree = treeOf([
      text('T', { tag: { role: 'H1' } }),
      flow([item('1'), item('2')], { tag: { role: 'L' } }),
    ]);
    const print = (node: StructureNode): string =>
      node.role + (node.children.length > 0 ? `(${node.children.map(print).join(' ')})` : '');
    expect(print(tree)).toBe('Document(H1 L(LI(Lbl LBody(P)) LI(Lbl LBody(P))))');
  });

  test('makes spans of the words around a link, so that their order is never in doubt', () => {
    const linked = text('', {
      sentences: [
        [
          { text: 'Ask ', weight: 'regular', unbroken: false, mark: {} },
          {
            text: 'Headway',
            weight: 'regular',
            unbroken: false,
            mark: { href: 'https://www.headway.org.uk/' },
          },
          { text: ' now.', weight: 'regular', unbroken: false, mark: {} },
        ],
      ],
    });
    expect(treeOf([linked]).children[0]?.children.map(({ role }) => role)).toEqual(['Span', 'Link', 'Span']);
  });
});
