import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { PastedLine } from './pasted-lines.ts';
import type { Run } from './written.ts';

type ChildNode = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** The lines that HTML shows, with what their lists, headings and bold words are. Scripts and styles are not run or read. */
export function linesOfHtml(html: string): PastedLine[] {
  const state: State = { lines: [], open: undefined };
  walk(parse(html).childNodes, { level: 0 }, state);
  end(state);
  return state.lines;
}

interface State {
  readonly lines: PastedLine[];
  open: { sort: PastedLine['sort']; level: number; words: Run[] } | undefined;
}

/** What holds for all that stands in an element. */
interface Setting {
  /** How many lists it stands in. */
  readonly level: number;
  readonly list?: 'number' | 'bullet';
  readonly bold?: boolean;
  readonly href?: string;
  /** The line that it is a part of: what follows in another block goes on with it. */
  readonly isInItem?: boolean;
}

function walk(nodes: readonly ChildNode[], setting: Setting, state: State): void {
  for (const node of nodes) {
    if ('value' in node) addText(node.value, setting, state);
    else if ('tagName' in node) enter(node, setting, state);
  }
}

function enter(element: Element, setting: Setting, state: State): void {
  const { tagName, childNodes } = element;
  const style = attribute(element, 'style').toLowerCase().replace(/\s+/gu, '');
  if (UNSEEN.has(tagName) || /mso-list:ignore|display:none/u.test(style)) return;
  if (tagName === 'br') return goOn(setting, state);
  const inside = styled(element, style, setting);
  if (tagName === 'ol' || tagName === 'ul') {
    const within = {
      ...inside,
      level: setting.level + 1,
      list: tagName === 'ol' ? 'number' : 'bullet',
    } as const;
    walk(childNodes, { ...within, isInItem: false }, state);
    return end(state);
  }
  if (tagName === 'li') {
    start(inside.list ?? 'bullet', Math.max(1, setting.level), state);
    walk(childNodes, { ...inside, isInItem: true }, state);
    return end(state);
  }
  if (!BLOCKS.has(tagName)) return walk(childNodes, inside, state);
  const word = wordList(element, style);
  if (word) start(word.sort, word.level, state);
  else if (/^h[1-6]$/u.test(tagName) || /^MsoTitle\b/u.test(attribute(element, 'class')))
    start('heading', Number(tagName.slice(1)) || 1, state);
  else if (setting.isInItem) goOn(setting, state);
  else end(state);
  // A heading is bold by itself.
  const isHeading = state.open?.sort === 'heading';
  walk(childNodes, isHeading ? { ...inside, bold: false } : inside, state);
  if (!setting.isInItem) end(state);
}

function styled(element: Element, style: string, setting: Setting): Setting {
  const { tagName } = element;
  const weight = /(?:^|;)font-weight:(\w+)/u.exec(style)?.[1];
  const isBold =
    weight === undefined ? tagName === 'b' || tagName === 'strong' : /^(?:bold|[6-9]00)/u.test(weight);
  const says = weight !== undefined || tagName === 'b' || tagName === 'strong';
  const href = tagName === 'a' ? attribute(element, 'href') : '';
  return {
    ...setting,
    ...(says && { bold: isBold }),
    ...(/^(?:https?:\/\/|mailto:|tel:)/iu.test(href) && { href }),
  };
}

/** A line of a list as Word writes it: a paragraph, whose mark stands in a part of its own that says to ignore it. */
function wordList(element: Element, style: string): { sort: 'number' | 'bullet'; level: number } | undefined {
  const [, level] = /mso-list:\w+level(\d+)/u.exec(style) ?? [];
  if (level === undefined) return undefined;
  const mark = ignored(element.childNodes).replace(/[\s\u00a0]/gu, '');
  if (mark === '') return undefined;
  return { sort: /^\(?(?:\d+|[a-z]{1,4})[.):]/iu.test(mark) ? 'number' : 'bullet', level: Number(level) };
}

function ignored(nodes: readonly ChildNode[]): string {
  return nodes
    .map((node) => {
      if (!('tagName' in node)) return '';
      const isMark = /mso-list:\s*ignore/iu.test(attribute(node, 'style'));
      return isMark ? textOf(node.childNodes) : ignored(node.childNodes);
    })
    .join('');
}

function textOf(nodes: readonly ChildNode[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? textOf(node.childNodes) : ''))
    .join('');
}

function start(sort: PastedLine['sort'], level: number, state: State): void {
  end(state);
  state.open = { sort, level, words: [] };
}

function end(state: State): void {
  if (state.open && isSeen(state.open.words)) state.lines.push(state.open);
  state.open = undefined;
}

/** A new piece of the same line of a list, or a new line. A line that has no words yet goes on. */
function goOn({ isInItem }: Setting, state: State): void {
  if (state.open && !isSeen(state.open.words)) return;
  const isPart = isInItem === true && state.open !== undefined;
  const level = state.open?.level ?? 1;
  end(state);
  if (isPart) state.open = { sort: 'more', level, words: [] };
}

function addText(value: string, { bold, href, isInItem }: Setting, state: State): void {
  const text = value.replace(/[\s\u00a0]+/gu, ' ');
  if (!state.open && text.trim() === '') return;
  state.open ??= { sort: isInItem ? 'more' : 'words', level: 1, words: [] };
  state.open.words.push({ text, ...(bold && { bold }), ...(href !== undefined && { href }) });
}

function isSeen(words: readonly Run[]): boolean {
  return words.some(({ text }) => text.trim() !== '');
}

function attribute({ attrs }: Element, name: string): string {
  return attrs.find((each) => each.name === name)?.value ?? '';
}

const UNSEEN = new Set([
  'head',
  'script',
  'style',
  'template',
  'title',
  'noscript',
  'svg',
  'img',
  'button',
  'select',
]);

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr main nav p ' +
    'pre section table td th tr'
  ).split(' '),
);
