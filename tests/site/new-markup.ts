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
  found ??= newMarkupIn(dist, builtPages());
  return found;
}

let found: ReadonlySet<string> | undefined;

/** The same of these pages of a site in a folder. */
export function newMarkupIn(folder: string, pages: readonly string[]): ReadonlySet<string> {
  return withNewMarkup(pages.map((page) => ({ page, html: htmlOf(folder, page) })));
}

/**
 * Of pages with their HTML, some that have every piece of markup of all. The next one is always that with the most pieces
 * that none before it has, for its length; what the later ones have anyway is left out again.
 */
export function withNewMarkup(pages: readonly { page: string; html: string }[]): ReadonlySet<string> {
  const marked = pages.map(({ page, html }) => ({ page, ...markupOf(html) }));
  const missing = new Set(marked.flatMap(({ pieces }) => [...pieces]));
  const chosen: (typeof marked)[number][] = [];
  while (missing.size > 0) {
    const worth = marked.map(({ pieces, elements }) => ({
      pieces,
      worth: [...pieces].filter((piece) => missing.has(piece)).length / (elements + OPENING),
    }));
    const best = worth.reduce((one, other, at) => (other.worth > worth[one]!.worth ? at : one), 0);
    chosen.push(marked[best]!);
    for (const piece of marked[best]!.pieces) missing.delete(piece);
  }
  return withoutNeedless(chosen);
}

/** To open a page takes as long as to look at so many elements. */
const OPENING = 600;

function withoutNeedless(
  chosen: readonly { page: string; pieces: ReadonlySet<string>; elements: number }[],
): ReadonlySet<string> {
  const having = new Map<string, number>();
  for (const { pieces } of chosen)
    for (const piece of pieces) having.set(piece, (having.get(piece) ?? 0) + 1);
  const left = new Set(chosen.map(({ page }) => page));
  for (const { page, pieces } of chosen.toSorted((a, b) => b.elements - a.elements)) {
    if ([...pieces].some((piece) => having.get(piece) === 1)) continue;
    left.delete(page);
    for (const piece of pieces) having.set(piece, (having.get(piece) ?? 0) - 1);
  }
  return left;
}

/**
 * Each element as styles and screen readers tell it apart: its name, classes, role, type and the names of its attributes,
 * with those of the element round it, and the language. What is inside a drawing is a picture, not markup.
 */
function markupOf(html: string): { pieces: ReadonlySet<string>; elements: number } {
  const pieces = new Set<string>();
  let elements = 0;
  const visit = (node: Tree.ParentNode, outer: string): void => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      elements += 1;
      const piece = describeElement(child);
      pieces.add(`${outer} > ${piece}`);
      if (child.tagName === 'template') visit((child as Tree.Template).content, piece);
      else if (child.tagName !== 'svg') visit(child, piece);
    }
  };
  visit(parse(html), '');
  return { pieces, elements };
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

function htmlOf(folder: string, page: string): string {
  return readFileSync(path.join(folder, decodeURIComponent(page.replace(/\/$/u, '/index.html'))), 'utf8');
}
