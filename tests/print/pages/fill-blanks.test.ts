import { expect, test } from 'vitest';
import { booklet } from '../../../src/editions/booklet.ts';
import type { Box } from '../../../src/print/boxes/box.ts';
import { fillBlanks } from '../../../src/print/pages/fill-blanks.ts';
import type { FilledPage } from '../../../src/print/pages/flow.ts';
import { rule } from '../../../src/print/sheet/marks.ts';
import { growTree } from '../../../src/print/sheet/grow-tree.ts';
import type { MarkItem } from '../../../src/print/sheet/sheet.ts';
import type { BoxElement } from '../../../src/print/sheet/structure.ts';
import { emptyContext } from '../empty-context.ts';

const line: Box = {
  type: 'mark',
  width: 'rest',
  height: 9,
  pen: { sort: 'words', name: 'Notes', heard: 'Line to write on' },
  draw: (width) => [rule(0, 8, width, { colour: '#000000', width: 0.4 })],
};

/** Pages with a paragraph each, or with nothing where there is no name; and what is heard once blanks have lines. */
function filled(names: readonly (string | undefined)[]): { heard: string[]; pages: readonly FilledPage[] } {
  const pages = names.map((name): FilledPage => {
    if (name === undefined) return { items: [] };
    const tag: BoxElement = { spec: { role: 'P', id: name }, parent: undefined };
    const path = rule(20, 20, 10, { colour: '#000000', width: 0.4 });
    return { items: [{ ...path, tag }] };
  });
  const furniture = (page: number): MarkItem[] => [rule(20, 200, page, { colour: '#000000', width: 0.2 })];
  const result = fillBlanks(pages, line, { column: booklet.column, furniture }, emptyContext());
  const { root } = growTree(result);
  return { heard: root.children.map(({ id, role }) => id ?? role), pages: result };
}

test('a blank page has lines for notes and what stands on every page', () => {
  const { pages } = filled(['cover', undefined, 'text', 'back']);
  expect(pages.map(({ items }) => items.length)).toEqual([1, 2, 1, 1]);
  expect(pages[1]?.items.map((item) => item.type === 'path' && item.path[0])).toEqual([
    ['M', booklet.column.x, booklet.column.y + 8],
    ['M', 20, 200],
  ]);
});

test('it is heard between the pages round it', () => {
  expect(filled(['cover', undefined, 'text', undefined, undefined, 'back']).heard).toEqual([
    'cover',
    'Div',
    'text',
    'Div',
    'Div',
    'back',
  ]);
  expect(filled(['cover', 'text', undefined]).heard).toEqual(['cover', 'text', 'Div']);
});
