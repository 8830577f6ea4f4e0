import type { Publication } from './sheet.ts';
import { isArtifact, type StructureNode } from './structure.ts';

/** On which page, from 1, each block starts, by the id of its element. For papers with a page a sheet. */
export function pagesOfBlocks({ root, sheets }: Publication): ReadonlyMap<string, number> {
  const pages = new Map<StructureNode, number>();
  sheets.forEach(({ items }, index) => {
    for (const { tag } of items) if (!isArtifact(tag) && !pages.has(tag)) pages.set(tag, index + 1);
  });
  const found = new Map<string, number>();
  const visit = (node: StructureNode): number => {
    const first = Math.min(pages.get(node) ?? Infinity, ...node.children.map(visit));
    if (node.id !== undefined && Number.isFinite(first)) found.set(node.id, first);
    return first;
  };
  visit(root);
  return found;
}
