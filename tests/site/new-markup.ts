import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { builtPages, dist } from './built-site.ts';

/**
 * The built pages that together have every piece of markup of all of them. What follows from markup and style alone, and
 * not from how long words are, need not be looked at in any other page: contrast, names and roles, and how a part
 * is held together.
 */
export function pagesOfNewMarkup(): ReadonlySet<string> {
  found ??= withNewMarkup(builtPages().map((page) => ({ page, html: htmlOf(page) })));
  return found;
}

let found: ReadonlySet<string> | undefined;

/** Of pages with their HTML, those that have a piece of markup that none before them has. The richest come first. */
export function withNewMarkup(pages: readonly { page: string; html: string }[]): ReadonlySet<string> {
  const marked = pages.map(({ page, html }) => ({ page, pieces: markupOf(html) }));
  const seen = new Set<string>();
  const chosen = new Set<string>();
  for (const { page, pieces } of marked.toSorted((a, b) => b.pieces.size - a.pieces.size)) {
    if ([...pieces].every((piece) => seen.has(piece))) continue;
    chosen.add(page);
    for (const piece of pieces) seen.add(piece);
  }
  return chosen;
}

/**
 * Each element as styles and screen readers tell it apart: its name, classes, role, type and the names of its attributes,
 * with those of the element round it, and the language. What is inside a drawing is a picture, not markup.
 */
function markupOf(html: string): Set<string> {
  const pieces = new Set<string>();
  const visit = (node: Tree.ParentNode, outer: string): void => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      const piece = describeElement(child);
      pieces.add(`${outer} > ${piece}`);
      if (child.tagName === 'template') visit((child as Tree.Template).content, piece);
      else if (child.tagName !== 'svg') visit(child, piece);
    }
  };
  visit(parse(html), '');
  return pieces;
}

/** The attributes whose values decide how an element looks or what it is. */
const telling = new Set(['role', 'type', 'lang', 'dir', 'style', 'open', 'hidden']);

function describeElement({ tagName, attrs }: Tree.Element): string {
  const told = attrs
    .filter(({ name }) => name !== 'class')
    .map(({ name, value }) => (telling.has(name) ? `[${name}=${value}]` : `[${name}]`));
  const classes = (attrs.find(({ name }) => name === 'class')?.value ?? '').split(/\s+/u).filter(Boolean);
  return [tagName, ...classes.map((each) => `.${each}`).toSorted(), ...told.toSorted()].join('');
}

function htmlOf(page: string): string {
  return readFileSync(path.join(dist, decodeURIComponent(page.replace(/\/$/u, '/index.html'))), 'utf8');
}
