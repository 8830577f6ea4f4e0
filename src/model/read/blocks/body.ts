import type { List as ListNode, ListItem, Paragraph as ParagraphNode, RootContent } from 'mdast';
import type { Body, List, Paragraph, Text } from '../../document.ts';
import type { ReaderRule } from '../../reader-rules.ts';
import { isTagName, tags } from '../../tags.ts';
import { type TagElement, unravel } from './flow.ts';
import { placeOfNode } from '../common/node-place.ts';
import { type BodyReading, quote, type Wording } from '../common/reading.ts';
import { readText } from '../words/read-text.ts';
import { openingPlace, refuseExpression, refuseTag } from '../common/refuse.ts';

/** The paragraphs and lists inside a tag. `id` is the tag's own. Anything else is reported. */
export function readBody(element: TagElement, id: string, reading: BodyReading, depth = 0): Body {
  const told = reading.messages.length;
  const body =
    element.type === 'mdxJsxTextElement'
      ? oneLine(element, id, reading)
      : manyLines(element, id, reading, depth);
  if (body.length === 0 && reading.messages.length === told) {
    const name = element.name ?? '';
    reading.report('empty-tag', openingPlace(placeOfNode(element, reading), reading), {
      found: `There are no words between <${name}> and </${name}>.`,
      allowed: `<${name}> holds one or more sentences.`,
      fix: `Write the words between the two tags, or delete both.`,
    });
  }
  return body;
}

function oneLine(
  element: Extract<TagElement, { type: 'mdxJsxTextElement' }>,
  id: string,
  reading: BodyReading,
): Body {
  const text = readText(element.children, reading);
  const [first, last] = [element.children[0], element.children.at(-1)];
  if (text.length === 0 || !first || !last) return [];
  const place = { start: placeOfNode(first, reading).start, end: placeOfNode(last, reading).end };
  return [{ type: 'paragraph', id: `${id}--1`, text, place }];
}

function manyLines(
  element: Extract<TagElement, { type: 'mdxJsxFlowElement' }>,
  id: string,
  reading: BodyReading,
  depth: number,
): Body {
  let number = 0;
  return unravel(element.children).flatMap((node): (Paragraph | List)[] => {
    switch (node.type) {
      case 'paragraph':
        return readParagraph(node, `${id}--${(number += 1)}`, reading);
      case 'list':
        return readList(node, `${id}--${(number += 1)}`, reading);
      case 'oneLineTag':
        return refuseInside(node.element, element, reading, depth);
      case 'mdxJsxFlowElement':
        return refuseInside(node, element, reading, depth);
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        refuseExpression(node.value, placeOfNode(node, reading), reading);
        return [];
      default:
        refuseBlock(node, reading, element.name ?? '');
        return [];
    }
  });
}

/** A tag inside a tag. What it holds is still read for its messages, but no deeper than anybody would mean to nest. */
function refuseInside(inner: TagElement, outer: TagElement, reading: BodyReading, depth: number): [] {
  const place = placeOfNode(inner, reading);
  const name = inner.name ?? '';
  if (!isTagName(name)) refuseTag(name, place, reading);
  else if (!reading.structureLost && !(outer.name === 'Choice' && name === 'Answer'))
    reading.report('misplaced-tag', openingPlace(place, reading), {
      found: `<${name}> stands inside <${outer.name}>.`,
      allowed: `<${outer.name}> holds paragraphs and lists. ${whereItStands(name)}`,
      fix: `Close <${outer.name}> with </${outer.name}> before <${name}> starts.`,
    });
  if (inner.children.length > 0 && depth < DEEPEST) readBody(inner, '', reading, depth + 1);
  return [];
}

const DEEPEST = 3;

function whereItStands(name: keyof typeof tags): string {
  const rule = tags[name];
  if (!('inside' in rule)) return `<${name}> stands by itself.`;
  return rule.inside === 'Choice'
    ? `<${name}> stands inside <Choice>.`
    : `<${name}> is a part of a sentence.`;
}

export function readParagraph(node: ParagraphNode, id: string, reading: BodyReading): Paragraph[] {
  const place = placeOfNode(node, reading);
  const row = tableRow(place.start.offset, place.end.offset, reading.text);
  if (row) {
    reading.report('table', reading.lines.place(...row), {
      found: 'This looks like a table: there are lines with | and - signs.',
      allowed: 'A document has paragraphs and lists. A table is hard to read aloud and on small paper.',
      fix: 'Write a list, or one short paragraph for each row.',
    });
    return [];
  }
  const glued = /^##+(?=[^\s#])/.exec(reading.text.slice(place.start.offset, place.end.offset))?.[0];
  if (glued)
    reading.report(
      'heading-space',
      reading.lines.place(place.start.offset, place.start.offset + glued.length),
      {
        found: `There is no space after ${glued}, so this is no heading.`,
        allowed: 'A heading is ## or ###, a space and its words.',
        fix: `Put a space after ${glued}.`,
      },
    );
  const text = readText(node.children, reading);
  return text.length === 0 ? [] : [{ type: 'paragraph', id, text, place }];
}

/** The line of hyphens and bars below the head of a table. */
function tableRow(start: number, end: number, text: string): [start: number, end: number] | undefined {
  const row = /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*\|[ \t|:-]*$/m.exec(text.slice(start, end));
  return row ? [start + row.index, start + row.index + row[0].length] : undefined;
}

export function readList(node: ListNode, id: string, reading: BodyReading): List[] {
  if (node.ordered && node.start !== 1)
    refuse('list-start', node, reading, {
      found: `This numbered list starts at ${node.start}.`,
      allowed: 'A numbered list starts at 1 and counts by itself.',
      fix: 'Start it with “1.”. If it goes on from a list above, make one list of the two.',
    });
  const items = node.children.map((item) => readItem(item, reading)).filter((item) => item.length > 0);
  return items.length === 0
    ? []
    : [{ type: 'list', id, ordered: node.ordered === true, items, place: placeOfNode(node, reading) }];
}

function readItem(item: ListItem, reading: BodyReading): Text {
  const [first, ...others] = unravel(item.children);
  for (const other of others) {
    if (other.type === 'list')
      refuse('list-in-list', other, reading, {
        found: 'There is a list inside a list.',
        allowed: 'A list has one level.',
        fix: 'Make two lists, each with a sentence before it.',
      });
    else refuseItem(other.type === 'oneLineTag' ? other.element : other, reading);
  }
  if (first?.type === 'paragraph') return readText(first.children, reading);
  if (first) refuseItem(first.type === 'oneLineTag' ? first.element : first, reading);
  else
    refuse('list-item', item, reading, {
      found: 'This list item has no words.',
      allowed: 'Each list item is one piece of text.',
      fix: 'Write the words after the sign, or delete the line.',
    });
  return [];
}

function refuseItem(node: RootContent, reading: BodyReading): void {
  refuse('list-item', node, reading, {
    found: 'A list item holds more than one piece of text.',
    allowed: 'Each list item is one or two sentences in one piece, without empty lines or tags in it.',
    fix: 'Move what comes after the first piece out of the list.',
  });
}

/** A block that the format does not have. `inside` is the tag that it stands in. */
export function refuseBlock(node: RootContent, reading: BodyReading, inside?: string): void {
  const source = node.position
    ? reading.text.slice(node.position.start.offset, node.position.end.offset)
    : '';
  switch (node.type) {
    case 'blockquote':
      return refuse('block-quote', node, reading, {
        found: 'A line starts with >.',
        allowed: 'In a guide, what somebody said stands in <Quote who="...">. There is no other quote.',
        fix: 'Write <Quote who="Warehouse worker">, the words, and </Quote>; or take out the > sign.',
      });
    case 'thematicBreak':
      return refuse('dividing-line', node, reading, {
        found: `There is a dividing line: ${quote(source)}.`,
        allowed: 'Parts are divided by headings.',
        fix: 'Delete the line, or write a heading: ## and its words.',
      });
    case 'code':
      return refuse('code', node, reading, {
        found: 'There is a block of program code between ``` signs.',
        allowed: 'A document has plain words.',
        fix: 'Delete the ``` signs, and write the words as a paragraph.',
      });
    case 'definition':
      return refuse('reference-link', node, reading, {
        found: `An address stands on a line of its own: ${quote(source)}.`,
        allowed: 'A link has its address right after its words: [how to ask for help](https://example.org).',
        fix: 'Put the address in round brackets after the words of the link, and delete this line.',
      });
    case 'heading':
      return refuse('misplaced-tag', node, reading, {
        found: `There is a heading inside <${inside}>.`,
        allowed: `<${inside}> holds paragraphs and lists. A heading stands before it.`,
        fix: `Move the heading before <${inside}>.`,
      });
    default:
      return refuse('html-tag', node, reading, {
        found: `This cannot be used here: ${quote(source)}.`,
        allowed: 'A document has headings, paragraphs, lists and the tags of its kind.',
        fix: 'Write it in plain words.',
      });
  }
}

function refuse(
  rule: ReaderRule,
  node: RootContent | ListItem,
  reading: BodyReading,
  wording: Wording,
): void {
  reading.report(rule, placeOfNode(node, reading), wording);
}
