import type { Page, SerializedAXNode } from 'puppeteer-core';

/**
 * What a screen reader is told of a page as it is now, a line for each stop, in its order: what a thing is, then what it is
 * called. It is read from the tree that the browser hands to screen readers; each of them has its own words for it.
 */
export async function heardWords(page: Page): Promise<string> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  if (!tree) throw new Error('The browser tells screen readers nothing of this page.');
  return `${tree.name ?? ''}\n${linesOf(tree, 0).join('\n')}\n`;
}

/** Parts that a screen reader names when it comes to them. */
const parts = new Set([
  'alert',
  'banner',
  'complementary',
  'contentinfo',
  'dialog',
  'figure',
  'form',
  'group',
  'main',
  'navigation',
  'note',
  'radiogroup',
  'region',
  'search',
  'table',
  'row',
]);

/** What is one stop: what is in it is its name. */
const stops = new Set([
  'button',
  'checkbox',
  'columnheader',
  'combobox',
  'DisclosureTriangle',
  'heading',
  'link',
  'progressbar',
  'radio',
  'rowheader',
  'searchbox',
  'textbox',
]);

function linesOf(node: SerializedAXNode, depth: number): string[] {
  const { role, name = '', children = [] } = node;
  const below = (deeper: number): string[] => children.flatMap((child) => linesOf(child, deeper));
  const line = (words: string): string => `${'  '.repeat(depth)}${words}`;
  if (role === 'StaticText') return name.trim() === '' ? [] : [line(name.trim())];
  if (role === 'image') return name === '' ? [] : [line(`picture: ${name}`)];
  if (role === 'list') return [line(`list of ${children.length}`), ...below(depth + 1)];
  // A heading may be a link as well, and is called both.
  if (role === 'heading' && children.some((child) => child.role === 'link'))
    return [line(`heading${levelOf(node)}, link: ${name}`)];
  if (stops.has(role)) return [line([role + levelOf(node), stateOf(node), name].filter(Boolean).join(': '))];
  if (parts.has(role)) {
    const inside = below(depth + 1);
    return inside.length === 0 ? [] : [line(name === '' ? role : `${role}: ${name}`), ...inside];
  }
  return below(depth);
}

function levelOf({ level }: SerializedAXNode): string {
  return level === undefined ? '' : ` ${level}`;
}

function stateOf({ checked, expanded, disabled }: SerializedAXNode): string {
  const states = [
    checked === true && 'chosen',
    expanded === true && 'open',
    disabled === true && 'cannot be used',
  ];
  return states.filter(Boolean).join(', ');
}
