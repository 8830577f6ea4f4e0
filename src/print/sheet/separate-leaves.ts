import type { BoxItem } from './sheet.ts';
import { type BoxElement, isArtifact } from './structure.ts';

/**
 * Gives words that run from one page to the next an element of their own on each page. A file lists the words of one
 * element sheet by sheet, and on a folded paper the next page may stand on an earlier sheet. Pages come in reading order.
 */
export function separateLeaves<Page extends { readonly items: readonly BoxItem[] }>(
  pages: readonly Page[],
): Page[] {
  const pagesOf = new Map<BoxElement, Set<Page>>();
  for (const page of pages) {
    for (const { tag } of page.items) {
      if (!isArtifact(tag)) pagesOf.set(tag, (pagesOf.get(tag) ?? new Set()).add(page));
    }
  }
  const runsOn = (leaf: BoxElement): boolean =>
    // A link or a field is one thing with one name, wherever its parts stand.
    leaf.spec.role !== 'Link' && leaf.spec.role !== 'Form' && (pagesOf.get(leaf)?.size ?? 0) > 1;
  return pages.map((page) => {
    const parts = new Map<BoxElement, BoxElement>();
    const partOf = (leaf: BoxElement): BoxElement => {
      const part = parts.get(leaf) ?? { spec: { role: 'Span' }, parent: leaf };
      parts.set(leaf, part);
      return part;
    };
    const items = page.items.map((item) =>
      isArtifact(item.tag) || !runsOn(item.tag) ? item : { ...item, tag: partOf(item.tag) },
    );
    return { ...page, items };
  });
}
