import { describe, expect, test } from 'vitest';
import { type Box, row, stack, type TextBox } from '../../../src/print/boxes/box.ts';
import { layOut } from '../../../src/print/boxes/lay-out.ts';
import { growTree } from '../../../src/print/sheet/grow-tree.ts';
import type { BoxItem } from '../../../src/print/sheet/sheet.ts';
import type { StructureNode, TagSpec } from '../../../src/print/sheet/structure.ts';
import { emptyContext } from '../empty-context.ts';

const context = emptyContext();

function text(words: string, tag: TagSpec | 'artifact' = { role: 'P' }): TextBox {
  return {
    type: 'text',
    tag,
    sentences: [[{ text: words, weight: 'regular', unbroken: false, mark: {} }]],
    style: { size: 14, weight: 'regular', colour: '#101418', pitch: 1.3 },
  };
}

const itemsOf = (box: Box): readonly BoxItem[] => layOut(box, 100, context).items;
const heard = (...pages: (readonly BoxItem[])[]): string =>
  spell(growTree(pages.map((items) => ({ items }))).root);

/** `Document(H1 L(LI LI))` */
function spell({ role, children }: StructureNode): string {
  return role + (children.length > 0 ? `(${children.map(spell).join(' ')})` : '');
}

describe('the structure tree', () => {
  test('has what is placed, however often it was laid out to be measured', () => {
    const box = stack([text('Title', { role: 'H1' }), text('Words')], { tag: { role: 'Sect' } });
    const measured = layOut(box, 100, context);
    const placed = layOut(box, 100, context);
    expect(placed).toEqual(measured);
    expect(heard(placed.items)).toBe('Document(Sect(H1 P))');
  });

  test('follows the pages, and one element that runs over them stays one', () => {
    const list = stack([text('1', { role: 'LI' }), text('2', { role: 'LI' })], { tag: { role: 'L' } });
    const [first, second] = itemsOf(list);
    if (!first || !second) throw new Error('Each word is an item.');
    expect(heard(itemsOf(text('T', { role: 'H1' })), [first], [second, ...itemsOf(text('end'))])).toBe(
      'Document(H1 L(LI LI) P)',
    );
  });

  test('has the label of a note first, though it stands after a picture', () => {
    const label: TextBox = { ...text('Stop'), heardFirst: true };
    const words = stack([label, text('Hot', { role: 'H3' })], { tag: { role: 'Div' } });
    const note = row(
      [
        { width: 20, box: text('sign', { role: 'Figure', alt: 'a hand' }) },
        { width: 'rest', box: words },
      ],
      { tag: { role: 'Note', id: 'stop-1' } },
    );
    expect(heard(itemsOf(note))).toBe('Document(Note(P Figure Div(H3)))');
  });

  test('has a cell with nothing in it, which no sheet shows', () => {
    const corner = stack([], { tag: { role: 'TD' } });
    const head = row(
      [corner, text('Day', { role: 'TH', scope: 'Column' })].map((box) => ({ width: 'rest', box })),
      {
        tag: { role: 'TR' },
      },
    );
    const { root, pages } = growTree([{ items: itemsOf(head) }]);
    expect(spell(root)).toBe('Document(TR(TD TH))');
    expect(pages[0]?.items.map(({ type }) => type)).toEqual(['text']);
  });

  test('says nothing of artifacts, and each other item is tied to a leaf of it', () => {
    const { root, pages } = growTree([{ items: itemsOf(stack([text('seen', 'artifact'), text('heard')])) }]);
    expect(pages[0]?.items.map(({ tag }) => tag)).toEqual([{ artifact: 'Layout' }, root.children[0]]);
  });
});
