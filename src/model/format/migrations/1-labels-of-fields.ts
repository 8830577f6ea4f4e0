import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { idFromLabel } from '../../read/blocks/field.ts';
import type { Edit } from '../../splice.ts';
import type { Migration } from '../migration.ts';
import { findTags } from '../find-tags.ts';

/**
 * Answers were told apart by the place of their field. Since format 1 they are by its id, which is made of the words of its
 * label: of two fields with the same label, the second needs an id of its own.
 */
export const labelsOfFields: Migration = {
  to: 1,
  about: 'Where two fields of a form have the same label, the second gets an id.',
  edits: (text) => {
    const fields = findTags(text, 'Field');
    const written = fields.flatMap((field) => attribute(field, 'id') ?? []);
    const taken = new Set(written);
    const edits: Edit[] = [];
    for (const field of fields) {
      const label = attribute(field, 'label');
      if (label === undefined || attribute(field, 'id') !== undefined) continue;
      const base = idFromLabel(label);
      const id = freeId(base, taken);
      taken.add(id);
      const at = (field.position?.start.offset ?? 0) + '<Field'.length;
      if (id !== base) edits.push({ start: at, end: at, text: ` id="${id}"` });
    }
    return edits;
  },
};

function freeId(base: string, taken: ReadonlySet<string>): string {
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
}

function attribute({ attributes }: MdxJsxFlowElement, name: string): string | undefined {
  const found = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}
