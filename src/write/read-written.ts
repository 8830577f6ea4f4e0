import type { Node, Nodes, PhrasingContent, RootContent } from 'mdast';
import { unravel } from '../model/read/blocks/flow.ts';
import type { InnerPart, Stretch } from './open-text.ts';
import { type Run, tidyWords, type WrittenPart } from './written.ts';

/** Where a node of the parser stands. */
export function stretchOf({ position }: Pick<Node, 'position'>): Stretch {
  const start = position?.start.offset ?? 0;
  return { start, end: position?.end.offset ?? start };
}

/** What stands between two tags: paragraphs, lists and notes. */
export function readBodyParts(nodes: readonly RootContent[]): readonly InnerPart[] {
  return unravel(nodes).flatMap((node): InnerPart[] => {
    const at = stretchOf(node.type === 'oneLineTag' ? node.element : node);
    if (node.type === 'oneLineTag' || node.type === 'mdxJsxFlowElement') return [{ at, notes: [] }];
    const part = partOf(node);
    return [{ at, notes: notesIn([node]), ...(part && { part }) }];
  });
}

/** The words with their emphasis and links. What a sentence cannot hold is its words alone. */
export function runsOf(nodes: readonly PhrasingContent[], style: Omit<Run, 'text'> = {}): Run[] {
  return nodes.flatMap((node): Run[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return [{ ...style, text: node.value }];
      case 'break':
        return [{ ...style, text: '\n' }];
      case 'strong':
        return runsOf(node.children, { ...style, bold: true });
      case 'link':
        return runsOf(node.children, { ...style, href: node.url });
      case 'mdxJsxTextElement': {
        const to = node.attributes.find(
          (each) => each.type === 'mdxJsxAttribute' && each.name === 'to',
        )?.value;
        return runsOf(node.children, typeof to === 'string' ? { ...style, href: to } : style);
      }
      default:
        return 'children' in node ? runsOf(node.children, style) : [];
    }
  });
}

/** The notes that nobody sees, wherever they stand in it. */
export function notesIn(nodes: readonly Nodes[]): readonly Stretch[] {
  return nodes.flatMap((node): readonly Stretch[] => {
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return [stretchOf(node)];
    return 'children' in node ? notesIn(node.children) : [];
  });
}

function partOf(node: RootContent): WrittenPart | undefined {
  if (node.type === 'paragraph') {
    const words = tidyWords(runsOf(node.children));
    return words.length > 0 ? { type: 'paragraph', words } : undefined;
  }
  if (node.type !== 'list') return undefined;
  const items = node.children.map(({ children: [first] }) =>
    first?.type === 'paragraph' ? tidyWords(runsOf(first.children)) : [],
  );
  const kept = items.filter((item) => item.length > 0);
  return kept.length > 0 ? { type: 'list', ordered: node.ordered === true, items: kept } : undefined;
}
