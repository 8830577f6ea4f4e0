import type { PhrasingContent } from 'mdast';
import type { Block } from '../model/document.ts';
import { outlineOf } from '../model/outline.ts';
import { type FlowNode, type TagElement, unravel } from '../model/read/blocks/flow.ts';
import { factsTree } from './facts-tree.ts';
import type {
  InnerPart,
  ListPart,
  OpenPart,
  OpenText,
  Stretch,
  TagPart,
  WordsPart,
  WrittenAttribute,
} from './open-text.ts';
import { notesIn, readBodyParts, runsOf, stretchOf } from './read-written.ts';
import { tidyWords, type WrittenBody } from './written.ts';

/**
 * A document's text with the places of all that an edit can change. `undefined`: tags or facts cannot be told from words.
 * The reader says where; a person has to put it right in the text.
 */
export function openText(text: string): OpenText | undefined {
  const outline = outlineOf(text);
  if (!outline || factsTree(outline.facts.yaml).errors.length > 0) return undefined;
  const ids = new Map(idsByStart(outline.blocks));
  const nodes = unravel(outline.tree.children);
  const notes: Stretch[] = [];
  const parts: OpenPart[] = [];
  for (const node of nodes) {
    const at = stretchOf(node.type === 'oneLineTag' ? node.element : node);
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') notes.push(at);
    else parts.push(partOf(node, at, ids.get(at.start) ?? `at:${parts.length}`, ids, text));
  }
  return { text, eol: eolOf(text), facts: outline.facts, parts, notes };
}

export function eolOf(text: string): string {
  return /\r\n|\r|\n/u.exec(text)?.[0] ?? '\n';
}

function idsByStart(blocks: readonly Block[]): [number, string][] {
  return blocks.flatMap((block): [number, string][] => [
    [block.place.start.offset, block.id],
    ...(block.type === 'choice'
      ? block.answers.map(({ id, place }): [number, string] => [place.start.offset, id])
      : []),
  ]);
}

function partOf(
  node: FlowNode,
  at: Stretch,
  id: string,
  ids: ReadonlyMap<number, string>,
  text: string,
): OpenPart {
  switch (node.type) {
    case 'heading':
      return wordsPart('heading', node.children, at, id, { level: node.depth });
    case 'paragraph':
      return wordsPart('paragraph', node.children, at, id);
    case 'list':
      return listPart(readBodyParts([node]), at, id);
    case 'mdxJsxFlowElement':
      return tagPart(node, at, id, ids, text);
    case 'oneLineTag':
      return tagPart(node.element, at, id, ids, text);
    default:
      return { sort: 'other', id, at };
  }
}

function wordsPart(
  sort: 'heading' | 'paragraph',
  children: readonly PhrasingContent[],
  at: Stretch,
  id: string,
  more: { readonly level?: number } = {},
): WordsPart {
  return { sort, id, at, words: tidyWords(runsOf(children)), ...more };
}

function listPart(inner: readonly InnerPart[], at: Stretch, id: string): ListPart {
  return { sort: 'list', id, at, inner, body: bodyOf(inner) };
}

function tagPart(
  element: TagElement,
  at: Stretch,
  id: string,
  ids: ReadonlyMap<number, string>,
  text: string,
): TagPart {
  const attributes = element.attributes.flatMap((attribute): WrittenAttribute[] =>
    attribute.type === 'mdxJsxAttribute'
      ? [{ name: attribute.name, value: valueOf(attribute.value), at: stretchOf(attribute) }]
      : [],
  );
  const last = element.attributes.at(-1);
  const from = last ? stretchOf(last).end : at.start;
  const opening = { start: at.start, end: Math.min(at.end, text.indexOf('>', from) + 1) };
  const isAlone = opening.end === at.end;
  const inner = readInner(element);
  return {
    sort: 'tag',
    id,
    at,
    tag: element.name ?? '',
    attributes,
    opening,
    ...(!isAlone && { closing: { start: text.lastIndexOf('<', at.end - 1), end: at.end } }),
    inner,
    body: bodyOf(inner),
    answers: readAnswers(element, id, ids, text),
  };
}

function readInner(element: TagElement): readonly InnerPart[] {
  if (element.type === 'mdxJsxFlowElement') return readBodyParts(element.children);
  const [first, last] = [element.children[0], element.children.at(-1)];
  if (!first || !last) return [];
  const at = { start: stretchOf(first).start, end: stretchOf(last).end };
  const words = tidyWords(runsOf(element.children));
  return [
    { at, notes: notesIn(element.children), ...(words.length > 0 && { part: { type: 'paragraph', words } }) },
  ];
}

function readAnswers(
  element: TagElement,
  id: string,
  ids: ReadonlyMap<number, string>,
  text: string,
): readonly TagPart[] {
  if (element.name !== 'Choice' || element.type !== 'mdxJsxFlowElement') return [];
  return unravel(element.children).flatMap((node, index) => {
    const child = node.type === 'oneLineTag' ? node.element : node;
    if (child.type !== 'mdxJsxFlowElement' && child.type !== 'mdxJsxTextElement') return [];
    const at = stretchOf(child);
    return [tagPart(child, at, ids.get(at.start) ?? `${id}--at:${index}`, ids, text)];
  });
}

function bodyOf(inner: readonly InnerPart[]): WrittenBody {
  return inner.flatMap(({ part }) => (part ? [part] : []));
}

function valueOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';
}
