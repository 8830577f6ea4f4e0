import type { PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { tagRule } from '../../tags.ts';

/** What stands between paragraphs: the parser's blocks, with tags on one line made blocks, too. */
export type FlowNode = Exclude<RootContent, MdxJsxTextElement> | OneLineTag;

/** `<Tip>Use the timer.</Tip>` on one line: the parser takes it for a paragraph with a tag in it. */
export interface OneLineTag {
  readonly type: 'oneLineTag';
  readonly element: MdxJsxTextElement;
}

export type TagElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Makes blocks of the paragraphs that hold nothing but block tags and notes. */
export function unravel(nodes: readonly RootContent[]): FlowNode[] {
  return nodes.flatMap((node): FlowNode[] => {
    if (node.type !== 'paragraph' || !node.children.every(isBetween) || !node.children.some(isBlockTag))
      return [node as FlowNode];
    return node.children.flatMap((child): FlowNode[] => {
      if (child.type === 'mdxJsxTextElement') return [{ type: 'oneLineTag', element: child }];
      return child.type === 'mdxTextExpression' ? [child] : [];
    });
  });
}

function isBetween(node: PhrasingContent): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  return node.type === 'mdxTextExpression' || node.type === 'break' || isBlockTag(node);
}

/** Unknown tags count: they are reported as what they were meant to be. */
function isBlockTag(node: PhrasingContent): boolean {
  return node.type === 'mdxJsxTextElement' && tagRule(node.name ?? '')?.inside !== 'sentence';
}
