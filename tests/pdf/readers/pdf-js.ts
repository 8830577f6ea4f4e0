import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdf } from '../../open-pdf.ts';
import type { ReadPaper } from './read-paper.ts';
import { pageLines, type PageNode } from './page-lines.ts';

/** Reads a finished paper with pdf.js, which was written by others. */
export async function readWithPdfJs(bytes: Uint8Array): Promise<ReadPaper> {
  const pdf = await openPdf(bytes);
  const pages: string[][] = [];
  const silent: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const read = await readPage(page);
    pages.push(read.lines);
    silent.push(read.silent);
  }
  const paper = { ...(await readFacts(pdf)), pages, silent };
  await pdf.loadingTask.destroy();
  return paper;
}

async function readFacts(pdf: PDFDocumentProxy): Promise<Pick<ReadPaper, 'language' | 'title'>> {
  const { info } = await pdf.getMetadata();
  const { Language: language, Title: title } = info as { Language?: string; Title?: string };
  return { language, title };
}

/** A node as pdf.js hands it out: an element, or a leaf with the number of what it is. */
interface TreeNode {
  readonly role?: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly children?: readonly TreeNode[];
  readonly type?: 'content' | 'annotation' | 'object';
  readonly id?: string;
}

async function readPage(page: PDFPageProxy): Promise<{ lines: string[]; silent: string }> {
  const words = await wordsByMark(page);
  const annotations = await annotationsById(page);
  const heard = new Set<string>();
  const read = ({ id = '', type, role, lang, alt, children = [] }: TreeNode): PageNode | undefined => {
    if (role !== undefined) {
      const kids = children.map(read).filter((kid) => kid !== undefined);
      return { role, language: lang, alt, kids };
    }
    if (type === 'annotation') return annotations.get(id);
    heard.add(id);
    // pdf.js also names what lies on other pages.
    return words.has(id) ? { words: words.get(id) ?? '' } : undefined;
  };
  const root = (await page.getStructTree()) as TreeNode | undefined;
  const lines = (root?.children ?? []).flatMap((child) => {
    const node = read(child);
    return node ? pageLines(node) : [];
  });
  const silent = [...words].filter(([id]) => !heard.has(id)).map(([, text]) => text);
  return { lines, silent: silent.join('').replaceAll(/\s+/gu, '') };
}

/** What each marked content says; what has no mark stands together under the empty one. */
async function wordsByMark(page: PDFPageProxy): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const words = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((each) => each !== '') ?? '';
      words.set(id, (words.get(id) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else {
      const id = item.id ?? '';
      open.push(id);
      if (id !== '' && !words.has(id)) words.set(id, '');
    }
  }
  return words;
}

interface Annotation {
  readonly id: string;
  readonly subtype: string;
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly fieldName?: string;
  readonly alternativeText?: string;
}

async function annotationsById(page: PDFPageProxy): Promise<Map<string, PageNode>> {
  const annotations = (await page.getAnnotations()) as readonly Annotation[];
  return new Map(
    annotations.map(({ id, subtype, url, unsafeUrl, fieldName, alternativeText }) => [
      `pdfjs_internal_id_${id}`,
      subtype === 'Widget'
        ? { field: fieldName ?? '', description: alternativeText ?? '' }
        : { link: unsafeUrl ?? url ?? '' },
    ]),
  );
}
