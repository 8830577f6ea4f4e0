import type { BoxItem, Item } from './sheet.ts';
import { type BoxElement, isArtifact, type StructureNode } from './structure.ts';

/** A page, a panel or a side of a card, with items that are tied to the structure tree. */
export type Tied<Page> = Omit<Page, 'items'> & { readonly items: readonly Item[] };

/**
 * Makes the structure tree of pages that come in reading order, and ties their items to it. An element stands where the
 * first of what is in it stands. Only what is on the pages is heard, whatever was laid out besides.
 */
export function growTree<Page extends { readonly items: readonly BoxItem[] }>(
  pages: readonly Page[],
): { readonly root: StructureNode; readonly pages: Tied<Page>[] } {
  const root: StructureNode = { role: 'Document', children: [] };
  const nodes = new Map<BoxElement, StructureNode>();
  const nodeOf = (element: BoxElement): StructureNode => {
    let node = nodes.get(element);
    if (!node) {
      node = { ...element.spec, children: [] };
      nodes.set(element, node);
      const { children } = element.parent ? nodeOf(element.parent) : root;
      if (element.heardFirst) children.unshift(node);
      else children.push(node);
    }
    return node;
  };
  return { root, pages: pages.map((page) => ({ ...page, items: tieItems(page.items, nodeOf) })) };
}

function tieItems(items: readonly BoxItem[], nodeOf: (element: BoxElement) => StructureNode): Item[] {
  return items.flatMap((item): Item[] => {
    if (isArtifact(item.tag)) return [item as Item];
    const tag = nodeOf(item.tag);
    return item.type === 'empty' ? [] : [{ ...item, tag }];
  });
}
