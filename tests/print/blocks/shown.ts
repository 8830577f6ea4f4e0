import type { Box, RowBox, StackBox, TextBox } from '../../../src/print/boxes/box.ts';
import type { TagSpec } from '../../../src/print/sheet/structure.ts';
import { colours } from '../../../src/design/tokens.ts';

/**
 * A box and all in it as lines to read: what it is, what a screen reader calls it, lengths in millimetres and sizes in
 * points, and its words. What is usual is not said: regular words in ink, a gap of 0, boxes at the top of their row.
 */
export function shown(boxes: readonly Box[]): string[] {
  return boxes.flatMap((box) => lines(box, ''));
}

function lines(box: Box, before: string): string[] {
  const children = childrenOf(box).flatMap(([lead, child]) => {
    const [first = '', ...rest] = lines(child, '');
    return [`  ${lead}${first}`, ...rest.map((line) => `  ${line}`)];
  });
  return [`${before}${headOf(box)}${spacing(box)}`, ...children];
}

function childrenOf(box: Box): [lead: string, child: Box][] {
  switch (box.type) {
    case 'stack':
      return [...(box.head ? [['head: ', box.head] as [string, Box]] : []), ...box.children.map(bare)];
    case 'row':
      return box.columns.map((column) => [`${length(column.width)}: `, column.box]);
    case 'frame':
      return [bare(box.child)];
    case 'fixed':
      return box.ways.map(bare);
    case 'language':
      return [bare(box.child)];
    default:
      return [];
  }
}

function bare(box: Box): [lead: string, child: Box] {
  return ['', box];
}

function headOf(box: Box): string {
  switch (box.type) {
    case 'text':
      return textHead(box);
    case 'picture':
      return `picture ${length(box.size)}${box.alt === undefined ? '' : ` “${box.alt}”`}`;
    case 'mark':
      return `mark ${length(box.width)} x ${length(box.height)}, ${shapes(box)}${box.pen ? `, pen ${Object.values(box.pen).join('; ')}` : ''}`;
    case 'field':
      return `field ${length(box.width)} x ${length(box.height)}, ${shapes(box)}`;
    case 'stack':
      return `${box.flows ? 'flow' : 'stack'}${role(box.tag)}${said('gap', box.gap)}${bookmark(box)}`;
    case 'row':
      return `row${role(box.tag)}${said('gap', box.gap)}${box.align === 'top' ? '' : `, ${box.align}`}${said('outdent', box.outdent)}${bookmark(box)}`;
    case 'fixed':
      return `fixed ${length(box.height)} high, ${box.name}`;
    case 'language':
      return `language ${box.language.tag}${role(box.tag)}`;
    case 'frame':
      return `frame${role(box.tag)}, ${box.sides}, padding ${length(box.padding)}, ${colourName(box.stroke.colour)} ${length(box.stroke.width)}`;
  }
}

function textHead(box: TextBox): string {
  const { size, weight, colour, pitch } = box.style;
  const looks = [
    `${length(size)} pt`,
    ...(weight === 'regular' ? [] : [weight]),
    ...(colour === colours.ink ? [] : [colourName(colour)]),
    `pitch ${pitch}`,
    ...(box.bookmark === undefined ? [] : [`bookmark ${box.bookmark}`]),
    ...(box.heardFirst ? ['heard first'] : []),
  ];
  const tag = box.tag === 'artifact' ? ' artifact' : role(box.tag);
  return `${tag.trimStart()} ${looks.join(', ')}: ${wordsOf(box)}`;
}

function wordsOf({ sentences, style }: TextBox): string {
  const words = sentences.map((sentence) =>
    sentence
      .map(({ text, weight, mark, unbroken }) => {
        const bold = weight === 'bold' && style.weight !== 'bold' ? `*${text}*` : text;
        const kept = unbroken ? `[${bold}]` : bold;
        return mark.href === undefined ? kept : `${kept}<${mark.href}>`;
      })
      .join(''),
  );
  return words.join(' / ');
}

function role(tag: TagSpec | undefined): string {
  if (!tag) return '';
  const { role: name, listNumbering, scope, id, alt } = tag;
  const kind = listNumbering ?? scope;
  return ` ${name}${kind === undefined ? '' : `(${kind})`}${id === undefined ? '' : ` #${id}`}${alt === undefined ? '' : ` “${alt}”`}`;
}

/** The words that a row or a stack puts into the bookmarks. */
function bookmark({ bookmark: words }: StackBox | RowBox): string {
  return words ? `, bookmark ${words.bookmark}: ${wordsOf(words)}` : '';
}

function shapes(box: Extract<Box, { type: 'mark' | 'field' }>): string {
  const drawn = box.draw(box.width === 'rest' ? 100 : box.width, box.height);
  const looks = drawn.map(({ fill, stroke }) =>
    [
      ...(fill ? [`${colourName(fill)} fill`] : []),
      ...(stroke ? [`${colourName(stroke.colour)} ${length(stroke.width)}`] : []),
    ].join(' with '),
  );
  return looks.length === 0
    ? 'nothing'
    : [...new Set(looks)].map((look) => `${looks.filter((each) => each === look).length} ${look}`).join(', ');
}

function spacing(box: Box): string {
  const { above = 0, below = 0, keepWithNext, neverAlone, startsPage, fitsInto } = box;
  return [
    said('above', above),
    said('below', below),
    keepWithNext ? ', keeps with next' : '',
    neverAlone ? ', never alone' : '',
    startsPage ? ', starts a page' : '',
    fitsInto === undefined ? '' : `, fits into ${fitsInto}`,
  ].join('');
}

function said(name: string, mm: number): string {
  return mm === 0 ? '' : `, ${name} ${length(mm)}`;
}

function length(mm: number | 'rest'): string {
  return mm === 'rest' ? mm : String(Math.round(mm * 100) / 100);
}

function colourName(value: string): string {
  return Object.entries(colours).find(([, colour]) => colour === value)?.[0] ?? value;
}
