import type { Item } from '../sheet/sheet.ts';
import { isArtifact, type StructureNode } from '../sheet/structure.ts';

/** The place in a list of elements before the first of them that is on any of these pages; its end where there is none. */
export function placeInTree(
  pages: readonly { readonly items: readonly Item[] }[],
  elements: readonly StructureNode[],
): number {
  for (const { tag } of pages.flatMap(({ items }) => items)) {
    if (isArtifact(tag)) continue;
    return elements.findIndex((element) => holds(element, tag));
  }
  return elements.length;
}

function holds(element: StructureNode, wanted: StructureNode): boolean {
  return element === wanted || element.children.some((child) => holds(child, wanted));
}
