import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { parseMdx } from '../read/markdown/parse-markdown.ts';
import { blank } from '../read/file/split.ts';
import { BrokenDocument } from './migration.ts';

/** The tags of a name in a document, with their offsets, in the order of the text. Throws a `BrokenDocument`. */
export function findTags(text: string, name: string): MdxJsxFlowElement[] {
  const found: MdxJsxFlowElement[] = [];
  const look = (node: Nodes): void => {
    if (isTag(node) && node.name === name)
      found.push({ ...node, type: 'mdxJsxFlowElement' } as MdxJsxFlowElement);
    if ('children' in node) node.children.forEach(look);
  };
  look(parse(text));
  return found;
}

function parse(text: string): Nodes {
  const facts =
    /^\s*---[ \t]*(?:\r\n|\r|\n)[\s\S]*?(?:\r\n|\r|\n)---[ \t]*(?=\r|\n|$)/u.exec(text)?.[0] ?? '';
  try {
    return parseMdx(blank(text, 0, facts.length));
  } catch (error) {
    throw new BrokenDocument('Its tags cannot be told from its words.', { cause: error });
  }
}

function isTag(node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}
