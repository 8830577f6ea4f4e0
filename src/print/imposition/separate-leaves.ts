import type { Sheet } from '../sheet/sheet.ts';
import { isArtifact, type StructureNode } from '../sheet/structure.ts';

/**
 * Gives words that run from one page to the next an element of their own on each page. A file lists the words of one
 * element sheet by sheet, and on a folded paper the next page may stand on an earlier sheet. Pages come in reading order.
 */
export function separateLeaves(pages: readonly Sheet[]): Sheet[] {
  const pagesOf = new Map<StructureNode, Set<number>>();
  pages.forEach(({ items }, page) => {
    for (const { tag } of items) {
      if (isArtifact(tag)) continue;
      pagesOf.set(tag, (pagesOf.get(tag) ?? new Set()).add(page));
    }
  });
  const parts = new Map<StructureNode, Map<number, StructureNode>>();
  for (const [leaf, numbers] of pagesOf) {
    // A link or a field is one thing with one name, wherever its parts stand.
    if (numbers.size === 1 || leaf.role === 'Link' || leaf.role === 'Form') continue;
    const spans = new Map<number, StructureNode>();
    for (const page of numbers) spans.set(page, { role: 'Span', children: [] });
    leaf.children.push(...spans.values());
    parts.set(leaf, spans);
  }
  return pages.map((sheet, page) => ({
    ...sheet,
    items: sheet.items.map((item) => {
      const part = isArtifact(item.tag) ? undefined : parts.get(item.tag)?.get(page);
      return part ? { ...item, tag: part } : item;
    }),
  }));
}
