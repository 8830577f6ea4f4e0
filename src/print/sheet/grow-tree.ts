import type { BoxItem, Item } from './sheet.ts';
import { type BoxElement, isArtifact, type StructureNode } from './structure.ts';

/** A page, a panel or a side of a card, with items that are tied to the structure tree. */
export type Tied<Page> = Omit<Page, 'items'> & { readonly items: readonly Item[] };

/**
 * Makes the structure tree of pages that come in reading order, and ties their items to it. An element stands where the
 * first of what is in it stands. Only what is on the pages is heard, whatever was laid out besides. `ofSeveral` documents:
 * two of them may have a step of one id, and in a file each id names one element.
 */
export function growTree<Page extends { readonly items: readonly BoxItem[] }>(
  pages: readonly Page[],
  { ofSeveral = false }: { readonly ofSeveral?: boolean } = {},
): { readonly root: StructureNode; readonly pages: Tied<Page>[] } {
  const root: StructureNode = { role: 'Document', children: [] };
  const nodes = new Map<BoxElement, StructureNode>();
  const ids = new Set<string>();
  const nodeOf = (element: BoxElement): StructureNode => {
    let node = nodes.get(element);
    if (!node) {
      node = { ...element.spec, ...(ofSeveral && ownId(element.spec.id, ids)), children: [] };
      nodes.set(element, node);
      const { children } = element.parent ? nodeOf(element.parent) : root;
      if (element.heardFirst) children.unshift(node);
      else children.push(node);
    }
    return node;
  };
  return { root, pages: pages.map((page) => ({ ...page, items: tieItems(page.items, nodeOf) })) };
}

/** No id that is made of words has two hyphens. */
function ownId(id: string | undefined, taken: Set<string>): { readonly id?: string } {
  if (id === undefined) return {};
  let own = id;
  for (let count = 2; taken.has(own); count += 1) own = `${id}--${count}`;
  taken.add(own);
  return { id: own };
}

function tieItems(items: readonly BoxItem[], nodeOf: (element: BoxElement) => StructureNode): Item[] {
  return items.flatMap((item): Item[] => {
    if (isArtifact(item.tag)) return [item as Item];
    const tag = nodeOf(item.tag);
    return item.type === 'empty' ? [] : [{ ...item, tag }];
  });
}
