import type { Page } from 'puppeteer-core';
import { openPdf } from '../../open-pdf.ts';
import type { Expected } from './mark-parts.ts';
import { readSheets } from './read-sheet.ts';
import type { Sheet } from './sheet.ts';

/** A sheet and whose its marked content is: the marks of all parts round it, from outside to inside. */
export interface PrintedSheet extends Sheet {
  readonly marks: ReadonlyMap<number, readonly string[]>;
}

export interface PrintedPage {
  readonly expected: Expected;
  readonly sheets: readonly PrintedSheet[];
}

export type Paper = 'A4' | 'Letter';

/** Prints an open page as its reader would with Ctrl+P, and reads the PDF again with pdf.js. */
export async function printPage(page: Page, paper: Paper, expected: Expected): Promise<PrintedPage> {
  const pdf = await openPdf(await page.pdf({ format: paper, tagged: true }));
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
  const trees = await Promise.all(pages.map((each) => each.getStructTree()));
  const sheets = (await readSheets(pages)).map((sheet, index) => ({
    ...sheet,
    marks: new Map([...readMarks(trees[index] ?? undefined)].filter(([number]) => sheet.seen.has(number))),
  }));
  await pdf.loadingTask.destroy();
  return { expected, sheets };
}

/** A node of the structure tree, as pdf.js hands it out. */
interface TreeNode {
  readonly lang?: string;
  readonly children?: readonly TreeNode[];
  /** Of a leaf: `p39R_mc12` is the marked content 12. */
  readonly id?: string;
}

function readMarks(tree: TreeNode | undefined): Map<number, readonly string[]> {
  const marks = new Map<number, readonly string[]>();
  const walk = (node: TreeNode, outer: readonly string[]): void => {
    const own = node.lang === undefined ? outer : [...outer, node.lang];
    const number = /_mc(\d+)$/u.exec(node.id ?? '')?.[1];
    if (number !== undefined) marks.set(Number(number), own);
    for (const child of node.children ?? []) walk(child, own);
  };
  if (tree) walk(tree, []);
  return marks;
}
