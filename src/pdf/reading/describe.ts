import type { PageRun } from './read-page.ts';
import type { ReadField } from './read-field.ts';
import type { ReadElement, ReadLink, ReadPdf } from './read-tree.ts';
import { readPdf } from './read-tree.ts';

/**
 * The structure tree of a finished PDF as indented text, one element a line: role, what is said about it, its words.
 * Made from the bytes alone, so that a test sees what a screen reader gets.
 */
export async function describePdf(bytes: Uint8Array): Promise<string> {
  return describeTree(await readPdf(bytes));
}

/** The same of a file that has been read. */
export function describeTree({ root }: ReadPdf): string {
  return describeElement(root, '').join('\n') + '\n';
}

/** The words of the structure tree in reading order, one line for each block. */
export async function treeText(bytes: Uint8Array): Promise<string> {
  return treeWords(await readPdf(bytes));
}

/** The same of a file that has been read. */
export function treeWords({ root }: ReadPdf): string {
  const lines: Line[] = [];
  const visit = (element: ReadElement): void => {
    for (const kid of element.kids) {
      if ('kids' in kid) visit(kid);
      else if ('text' in kid) addWords(lines, blockOf(element), kid.text);
    }
  };
  visit(root);
  return joinLines(lines);
}

/**
 * The words on the pages in the order of drawing, one line for each block; artifacts are silent. Lines that break
 * inside a block are joined as they stand: a missing space shows as two words in one.
 */
export async function pageText(bytes: Uint8Array): Promise<string> {
  return pageWords(await readPdf(bytes));
}

/** The same of a file that has been read. */
export function pageWords({ pages, owners }: ReadPdf): string {
  const lines: Line[] = [];
  for (const run of pages.flat()) {
    const owner = owners.get(run);
    if (!run.artifact) addWords(lines, owner && blockOf(owner), run.text);
  }
  return joinLines(lines);
}

/** Text that is drawn but neither in the structure tree nor marked as artifact: there must be none. */
export function unclaimedText({ pages, owners }: ReadPdf): string[] {
  return pages.flat().flatMap((run) => (run.artifact || owners.has(run) ? [] : [run.text]));
}

function describeElement(element: ReadElement, indent: string): string[] {
  const runs = element.kids.filter((kid): kid is PageRun => 'text' in kid);
  const links = element.kids.filter((kid): kid is ReadLink => 'address' in kid);
  const fields = element.kids.filter((kid): kid is ReadField => 'field' in kid);
  const elements = element.kids.filter((kid): kid is ReadElement => 'kids' in kid);
  const words = runs.map(({ text }) => text).join('');
  const facts = [
    element.id !== undefined && `id=${element.id}`,
    element.language !== undefined && `lang=${element.language}`,
    element.listNumbering !== undefined && `numbering=${element.listNumbering}`,
    element.scope !== undefined && `scope=${element.scope}`,
    element.pen !== undefined && `pen=${element.pen}`,
    element.alt !== undefined && `alt=${JSON.stringify(element.alt)}`,
    runs.length > 0 && JSON.stringify(words),
    ...fields.map(({ field, sort, description }) => `${sort} ${field} ${JSON.stringify(description)}`),
    ...links.map(({ address, contents }) => `-> ${address} ${JSON.stringify(contents)}`),
  ].filter((fact) => fact !== false);
  const line = [`${indent}${element.role}`, ...facts].join(' ');
  return [line, ...elements.flatMap((inner) => describeElement(inner, `${indent}  `))];
}

/** The element that stands on lines of its own: what lies inside a line belongs to the block around it. */
function blockOf(element: ReadElement): ReadElement {
  const inline = element.role === 'Span' || element.role === 'Link';
  return inline && element.parent ? blockOf(element.parent) : element;
}

interface Line {
  readonly block: ReadElement | undefined;
  words: string;
}

function addWords(lines: Line[], block: ReadElement | undefined, words: string): void {
  const last = lines.at(-1);
  if (last && last.block === block) last.words += words;
  else lines.push({ block, words });
}

function joinLines(lines: readonly Line[]): string {
  return lines.map(({ words }) => words).join('\n');
}
