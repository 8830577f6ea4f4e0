import type { Heading as HeadingNode, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Block, Heading } from '../../document.ts';
import { readList, readParagraph, refuseBlock } from './body.ts';
import { checkBlocks } from './check-blocks.ts';
import { type FlowNode, type OneLineTag, unravel } from './flow.ts';
import { idFromWords, type Ids, startIds } from './ids.ts';
import { placeOfNode } from '../common/node-place.ts';
import { both, type BodyReading } from '../common/reading.ts';
import { refuseExpression } from '../common/refuse.ts';
import { resolveSums } from './resolve-sums.ts';
import { readTag } from './tag.ts';
import { readText } from '../words/read-text.ts';
import { resolveTargets } from './targets.ts';

/** Reads the text below the front matter, in reading order. */
export function readBlocks(tree: Root, reading: BodyReading): readonly Block[] {
  const ids = startIds();
  const nodes = unravel(tree.children);
  // Fields choose their ids first: a heading with the same words must not change by which id answers are kept.
  const fields = new Map<FlowNode, readonly Block[]>(
    nodes.filter(isField).map((node) => [node, readBlock(node, ids, reading)]),
  );
  let level = 1;
  const blocks = nodes.flatMap((node): readonly Block[] => {
    if (node.type !== 'heading') return fields.get(node) ?? readBlock(node, ids, reading);
    checkLevel(node, level, reading);
    level = Math.min(node.depth, 3);
    return readHeading(node, ids, reading);
  });
  checkBlocks(blocks, tree, reading);
  return resolveTargets(resolveSums(blocks, reading), reading);
}

function isField(node: FlowNode): node is OneLineTag | MdxJsxFlowElement {
  if (node.type === 'oneLineTag') return node.element.name === 'Field';
  return node.type === 'mdxJsxFlowElement' && node.name === 'Field';
}

function readBlock(node: Exclude<FlowNode, HeadingNode>, ids: Ids, reading: BodyReading): Block[] {
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node, ids.claim(`text-${ids.next('text')}`), reading);
    case 'list':
      return readList(node, ids.claim(`list-${ids.next('list')}`), reading);
    case 'oneLineTag':
      return readTag(node.element, ids, reading);
    case 'mdxJsxFlowElement':
      return readTag(node, ids, reading);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      refuseExpression(node.value, placeOfNode(node, reading), reading);
      return [];
    default:
      refuseBlock(node, reading);
      return [];
  }
}

function readHeading(node: HeadingNode, ids: Ids, reading: BodyReading): Heading[] {
  const text = readText(node.children, reading);
  const place = placeOfNode(node, reading);
  if (text.length === 0) {
    reading.report('empty-heading', place, {
      found: 'This heading has no words.',
      allowed: 'A heading says what the part below it is about.',
      fix: 'Write the words after the # signs and a space, or delete the line.',
    });
    return [];
  }
  const id = ids.claim(idFromWords(text.map((span) => span.text).join('')));
  return [{ type: 'heading', id, level: node.depth === 3 ? 3 : 2, text, place }];
}

/** The title is the one heading of level 1 (WCAG 2.2, 2.4.6; PDF/UA-1, 7.4.2: no level is skipped). */
function checkLevel(node: HeadingNode, before: number, reading: BodyReading): void {
  const place = placeOfNode(node, reading);
  if (node.depth < 2 || node.depth > 3)
    reading.report('heading-level', place, {
      found: `This heading has level ${node.depth}.`,
      allowed: `Headings are ${both(['##', '###'])}. The title at the top is the only heading above them.`,
      fix:
        node.depth === 1
          ? 'Write ## in place of #.'
          : 'Write ### and make the text simpler if it needs more levels.',
    });
  else if (node.depth > before + 1)
    reading.report('heading-skipped', place, {
      found: 'This heading is ###, but there is no ## heading above it.',
      allowed: 'A ### heading is a part of a ## heading.',
      fix: 'Write ## here, or put a ## heading before it.',
    });
}
