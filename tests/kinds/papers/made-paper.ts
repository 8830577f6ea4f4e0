import { PDFDocument } from 'pdf-lib';
import { editionsOf } from '../../../src/editions/index.ts';
import type { Edition } from '../../../src/editions/edition.ts';
import type { Document } from '../../../src/model/document.ts';
import { layOutPaper, type Paper, type PaperMaterials, savePaper } from '../../../src/papers/paper.ts';
import { describeTree, pageWords, treeWords } from '../../../src/pdf/reading/describe.ts';
import { readLoaded, type ReadPdf } from '../../../src/pdf/reading/read-tree.ts';
import type { Publication } from '../../../src/print/sheet/sheet.ts';
import { plainSite } from '../../example-site.ts';
import { documentsIn, lookedAt, materialsFor } from '../documents.ts';

/** A document in one of its editions, and the folder that its pictures are in. */
export interface PaperToMake {
  readonly name: string;
  readonly document: Document;
  readonly edition: Edition;
  readonly root: string;
}

/** Every edition of every document that is looked at. */
export const papers: readonly PaperToMake[] = Object.entries(lookedAt).flatMap(([name, root]) =>
  documentsIn(root).flatMap((document) =>
    editionsOf(document, plainSite).map((edition) => ({
      name: `${name}: ${document.kind} ${document.slug} (${document.language}), ${edition.id}`,
      document,
      edition,
      root,
    })),
  ),
);

/**
 * A paper laid out, printed and read again once, for all that is looked at in it: what looks at it is in this folder, a file
 * for each matter, and says what it is to `papers.test.ts`.
 */
export interface MadePaper {
  readonly materials: PaperMaterials;
  readonly laidOut: Publication;
  readonly rendered: Paper;
  readonly file: PDFDocument;
  /** What a screen reader says, with white space of any kind as one space. */
  readonly heard: string;
  /** The same, one line for each block. */
  readonly heardLines: string;
  /** The words in the order of drawing. */
  readonly drawn: string;
  /** The structure tree as text. */
  readonly tree: string;
}

export async function makePaper({ document, edition, root }: PaperToMake): Promise<MadePaper> {
  const materials = await materialsFor(document, root);
  const laidOut = layOutPaper(document, edition, materials);
  const rendered = await savePaper(laidOut, edition, materials);
  const file = await PDFDocument.load(rendered.bytes, { updateMetadata: false });
  const read: ReadPdf = readLoaded(file);
  const heardLines = treeWords(read);
  return {
    materials,
    laidOut,
    rendered,
    file,
    heard: words(heardLines),
    heardLines,
    drawn: words(pageWords(read)),
    tree: describeTree(read),
  };
}

/** White space of any kind is one space, so that a glued word shows. */
export function words(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
