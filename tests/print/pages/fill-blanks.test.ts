import { expect, test } from 'vitest';
import { booklet } from '../../../src/editions/booklet.ts';
import type { Box } from '../../../src/print/boxes/box.ts';
import { fillBlanks } from '../../../src/print/pages/fill-blanks.ts';
import { rule } from '../../../src/print/sheet/marks.ts';
import type { Sheet } from '../../../src/print/sheet/sheet.ts';
import type { StructureNode } from '../../../src/print/sheet/structure.ts';
import { emptyContext } from '../empty-context.ts';

const line: Box = {
  type: 'mark',
  width: 'rest',
  height: 9,
  pen: { sort: 'words', name: 'Notes', heard: 'Line to write on' },
  draw: (width) => [rule(0, 8, width, { colour: '#000000', width: 0.4 })],
};

/** Pages with a paragraph each, or with nothing where there is no name; and what is heard once blanks have lines. */
function filled(names: readonly (string | undefined)[]): { heard: string[]; pages: Sheet[] } {
  const context = emptyContext();
  const pages = names.map((name): Sheet => {
    if (name === undefined) return { ...booklet.page, items: [] };
    const tag: StructureNode = { role: 'P', id: name, children: [] };
    context.parent.children.push(tag);
    const path = rule(20, 20, 10, { colour: '#000000', width: 0.4 });
    return { ...booklet.page, items: [{ ...path, tag }] };
  });
  const furniture = (page: number): Sheet['items'] => [
    rule(20, 200, page, { colour: '#000000', width: 0.2 }),
  ];
  const result = fillBlanks(pages, line, { column: booklet.column, furniture }, context);
  return { heard: context.parent.children.map(({ id, role }) => id ?? role), pages: result };
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
