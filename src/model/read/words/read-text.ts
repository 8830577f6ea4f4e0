import type { Link, PhrasingContent, Text as TextNode } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Anchor, Place, Span, Text } from '../../document.ts';
import { isTagName } from '../../tags.ts';
import { readAttributes } from './attributes.ts';
import { PICTURE_NAME } from '../common/find-picture.ts';
import { checkLinkAddress, checkLinkWords } from './link.ts';
import { plainText } from './plain-text.ts';
import { isOnlySigns, reportOnlySigns } from '../common/only-signs.ts';
import { type BodyReading, quote } from '../common/reading.ts';
import { refuseExpression, refuseTag } from '../common/refuse.ts';
import { placeOfNode } from '../common/node-place.ts';

interface Style {
  readonly bold: boolean;
  readonly href?: string;
}

/** The words of a paragraph, heading or list item. Empty when there are none. Everything else is reported. */
export function readText(nodes: readonly PhrasingContent[], reading: BodyReading): Text {
  const spans = trim(nodes.flatMap((node) => readPhrase(node, { bold: false }, reading)));
  checkBold(spans, reading);
  const [first, last] = [spans[0], spans.at(-1)];
  const text = spans.map((span) => span.text).join('');
  // A link without words has its own message.
  if (first && last && isOnlySigns(text) && !spans.every((span) => span.href !== undefined))
    reportOnlySigns(
      'This part of the text',
      text,
      { start: first.place.start, end: last.place.end },
      reading,
    );
  return spans;
}

function readPhrase(node: PhrasingContent, style: Style, reading: BodyReading): Span[] {
  const place = placeOfNode(node, reading);
  switch (node.type) {
    case 'text':
      return readWords(node, style, place, reading);
    case 'strong':
      return node.children.flatMap((child) => readPhrase(child, { ...style, bold: true }, reading));
    case 'link':
      if (node.title) refuseTitle(node.title, place, reading);
      return readLink(node, node.url, style, place, reading);
    case 'mdxJsxTextElement':
      return readTag(node, style, place, reading);
    case 'mdxTextExpression':
      refuseExpression(node.value, place, reading);
      return [];
    case 'break':
      return readBreak(place, style, reading);
    case 'emphasis':
      return refuse(reading, place, 'italics', {
        found: `Slanted words: ${sourceOf(place, reading)}.`,
        allowed:
          'Slanted words are hard to read. The words that matter most may be bold, once in a sentence.',
        fix: 'Take out the * or _ signs. For bold put two stars on each side: **off**. For a star that is meant as a star write \\*.',
      });
    case 'inlineCode':
      return refuse(reading, place, 'code', {
        found: `Words between backticks: ${sourceOf(place, reading)}.`,
        allowed: 'Text is plain words, bold words and links.',
        fix: 'Take out the ` signs.',
      });
    case 'image':
    case 'imageReference':
      return refusePicture(node.type === 'image' ? node.url : '...', node.alt ?? '', place, reading);
    case 'linkReference':
      return refuse(reading, place, 'reference-link', {
        found: `A link that has its address elsewhere: ${sourceOf(place, reading)}.`,
        allowed: 'A link has its address right after its words: [how to ask for help](https://example.org).',
        fix: 'Write the address in round brackets after the words.',
      });
    default:
      return refuse(reading, place, 'html-tag', {
        found: `This cannot stand in a sentence: ${sourceOf(place, reading)}.`,
        allowed: 'Text is plain words, bold words and links.',
        fix: 'Write it in plain words.',
      });
  }
}

function readWords(node: TextNode, style: Style, place: Place, reading: BodyReading): Span[] {
  const { text, anchors } = plainText(node.value, reading, place.start.offset);
  return [{ text, ...style, place, ...(anchors.length > 0 && { anchors }) }];
}

/** A line break is a space. One that is typed with a backslash was meant as more, so that is said. */
function readBreak(place: Place, style: Style, reading: BodyReading): Span[] {
  if (reading.text[place.start.offset] === '\\')
    reading.report('line-break', place, {
      found: 'A \\ at the end of a line asks for a line break.',
      allowed:
        'Lines break by themselves, where a speaker would pause. Every sentence starts a new line where it fits.',
      fix: 'Delete the \\. For a new paragraph leave a line empty.',
    });
  return [{ text: ' ', ...style, place }];
}

function readTag(node: MdxJsxTextElement, style: Style, place: Place, reading: BodyReading): Span[] {
  const name = node.name ?? '';
  if (name !== 'Link') {
    if (isTagName(name))
      reading.report('tag-in-sentence', place, {
        found: `<${name}> stands in the middle of a sentence or next to other words.`,
        allowed: `<${name}> makes a block of its own. Only <Link> may be part of a sentence.`,
        fix: `Leave a line empty, then put <${name}> at the start of the next line.`,
      });
    else refuseTag(name, place, reading);
    return node.children.flatMap((child) => readPhrase(child, style, reading));
  }
  const attributes = readAttributes(node, reading);
  return readLink(node, attributes.words['to'], style, place, reading);
}

function readLink(
  node: Link | MdxJsxTextElement,
  address: string | undefined,
  style: Style,
  place: Place,
  reading: BodyReading,
): Span[] {
  if (style.href !== undefined)
    reading.report('link-in-link', place, {
      found: 'There is a link inside a link.',
      allowed: 'The words of a link are plain or bold.',
      fix: 'Close the first link before the second one starts.',
    });
  const href = address === undefined ? undefined : checkLinkAddress(address, place, reading);
  const linked = { ...style, href: href ?? '' };
  const spans = node.children.flatMap((child) => readPhrase(child, linked, reading));
  checkLinkWords(spans.map((span) => span.text).join(''), place, reading);
  return spans;
}

/** Text that only shows under a mouse pointer is lost on paper, on phones and to many readers. */
function refuseTitle(title: string, place: Place, reading: BodyReading): void {
  reading.report('link-title', place, {
    found: `The link has a second text after its address: ${quote(title)}.`,
    allowed: 'A link has words and an address: [how to ask for help](https://example.org).',
    fix: 'Take the text in quote marks out of the round brackets. If it matters, put it into the sentence.',
  });
}

function refusePicture(url: string, alt: string, place: Place, reading: BodyReading): Span[] {
  const remote = /^(?:[a-z]+:)?\/\//i.test(url);
  return refuse(reading, place, remote ? 'remote-picture' : 'picture-in-text', {
    found: remote
      ? `A picture from the web: ${quote(url)}.`
      : `A picture in the text: ${sourceOf(place, reading)}.`,
    allowed: `A picture belongs to a block, as in <Step picture="kettle">. It is ${PICTURE_NAME}, or a photo beside this file.`,
    fix: `Put the picture into the tag of the step, the point or the warning that it shows: picture="./${url.split('/').at(-1)}" alt="${alt.replaceAll('"', '') || '...'}"`,
  });
}

function refuse(
  reading: BodyReading,
  place: Place,
  rule: Parameters<BodyReading['report']>[0],
  wording: Parameters<BodyReading['report']>[2],
): Span[] {
  reading.report(rule, place, wording);
  return [];
}

function sourceOf(place: Place, reading: BodyReading): string {
  return quote(reading.text.slice(place.start.offset, place.end.offset));
}

/** Takes away the spaces at both ends and one of two spaces where spans meet, and joins spans that look the same. */
function trim(spans: readonly Span[]): Span[] {
  const alike: Span[][] = [];
  let afterSpace = true;
  for (const span of spans) {
    const next: Span = afterSpace && span.text.startsWith(' ') ? withoutFirst(span) : span;
    if (next.text === '') continue;
    afterSpace = next.text.endsWith(' ');
    const before = alike.at(-1);
    const first = before?.[0];
    if (before && first?.bold === next.bold && first.href === next.href) before.push(next);
    else alike.push([next]);
  }
  const kept = alike.flatMap(join);
  const last = kept.at(-1);
  if (last?.text.endsWith(' ')) {
    const text = last.text.trimEnd();
    kept.splice(-1, 1, ...(text === '' ? [] : [{ ...last, text }]));
  }
  return kept.some((span) => span.text.trim() !== '') ? kept : [];
}

/** Spans that look the same as one, with an anchor where each of them starts. */
function join(spans: readonly Span[]): readonly Span[] {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last || spans.length === 1) return spans;
  const anchors: Anchor[] = [];
  let at = 0;
  for (const span of spans) {
    if (at > 0 && span.anchors?.[0]?.at !== 0) anchors.push({ at, position: span.place.start });
    for (const anchor of span.anchors ?? []) anchors.push({ ...anchor, at: anchor.at + at });
    at += span.text.length;
  }
  const text = spans.map((span) => span.text).join('');
  return [{ ...first, text, place: { start: first.place.start, end: last.place.end }, anchors }];
}

function withoutFirst(span: Span): Span {
  const { start, end } = span.place;
  const anchors = span.anchors
    ?.filter(({ at }) => at > 0)
    .map((anchor) => ({ ...anchor, at: anchor.at - 1 }));
  const moved = { line: start.line, column: start.column + 1, offset: start.offset + 1 };
  return { ...span, text: span.text.slice(1), place: { start: moved, end }, ...(anchors && { anchors }) };
}

/** Bold is for the one thing that matters in a sentence. */
function checkBold(spans: readonly Span[], reading: BodyReading): void {
  let bolds = 0;
  let inBold = false;
  for (const span of spans) {
    if (span.bold && !inBold) bolds += 1;
    if (span.bold && !inBold && bolds === 2)
      reading.report('bold-more-than-once', span.place, {
        found: `A second bold part in the same sentence: ${quote(span.text)}.`,
        allowed: 'One bold part in a sentence: the one that matters most.',
        fix: 'Take the ** signs off all parts but one, or make two sentences.',
      });
    inBold = span.bold;
    if (/[.!?…:]["'”’)]*(?:\s|$)/.test(span.text)) bolds = span.bold ? 1 : 0;
  }
}
