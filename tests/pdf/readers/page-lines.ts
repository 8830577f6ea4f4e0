/** A leaf or an element of what a reader finds on one page, in reading order. */
export type PageNode =
  | { readonly words: string }
  | { readonly link: string }
  | { readonly field: string; readonly description: string }
  | {
      readonly role: string;
      readonly language: string | undefined;
      readonly alt: string | undefined;
      readonly kids: readonly PageNode[];
    };

/**
 * What is on one page as indented lines, so that two readers can be compared. Without elements that have nothing on
 * this page. Spaces are left out of words: readers put their own where a line breaks.
 */
export function pageLines(node: PageNode, indent = ''): string[] {
  if ('words' in node) {
    const words = node.words.replaceAll(/\s+/gu, '');
    return words === '' ? [] : [`${indent}“${words}”`];
  }
  if ('link' in node) return [`${indent}-> ${node.link}`];
  if ('field' in node) return [`${indent}field ${node.field} “${node.description}”`];
  const inner = node.kids.flatMap((kid) => pageLines(kid, `${indent}  `));
  if (inner.length === 0 && !hasLeaf(node)) return [];
  const facts = [node.role, node.language && `lang=${node.language}`, node.alt && `alt=“${node.alt}”`];
  return [`${indent}${facts.filter(Boolean).join(' ')}`, ...inner];
}

/** A picture has marked content without words. */
function hasLeaf(node: PageNode): boolean {
  return 'kids' in node ? node.kids.some(hasLeaf) : true;
}
