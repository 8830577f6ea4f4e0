import { PDFDocument } from 'pdf-lib';
import type { PageRun } from '../../../src/pdf/reading/read-page.ts';
import { readText } from '../../../src/pdf/reading/read-text.ts';
import { type ReadElement, type ReadKid, readPdf } from '../../../src/pdf/reading/read-tree.ts';
import { pageLines, type PageNode } from './page-lines.ts';
import type { ReadPaper } from './read-paper.ts';

/** Reads a finished paper with our own reading back, on which the golden trees and all checks of papers stand. */
export async function readOurselves(bytes: Uint8Array): Promise<ReadPaper> {
  const { root, pages } = await readPdf(bytes);
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return {
    language: readText(document.catalog, 'Lang'),
    title: document.getTitle(),
    pages: pages.map((runs, index) => pageLines(onPage(root, { index, runs: new Set(runs) }))),
    silent: pages.map((runs) =>
      runs
        .filter(({ artifact }) => artifact)
        .map(({ text }) => text.replaceAll(/\s+/gu, ''))
        .join(''),
    ),
  };
}

interface OnePage {
  readonly index: number;
  readonly runs: ReadonlySet<PageRun>;
}

function onPage(element: ReadElement, page: OnePage): PageNode {
  const { role, language, alt, kids } = element;
  const picture = element.onPages.has(page.index) ? [{ words: '' }] : [];
  return { role, language, alt, kids: [...picture, ...kids.flatMap((kid) => kidOnPage(kid, element, page))] };
}

function kidOnPage(kid: ReadKid, element: ReadElement, page: OnePage): PageNode[] {
  if ('kids' in kid) return [onPage(kid, page)];
  if ('text' in kid) return page.runs.has(kid) ? [{ words: kid.text }] : [];
  if (!element.onPages.has(page.index)) return [];
  if ('address' in kid) return [{ link: kid.address }];
  return [{ field: kid.field, description: kid.description }];
}
