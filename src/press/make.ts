import { writeBook } from '../books/write-book.ts';
import { editionsOf } from '../editions/index.ts';
import { loadFaces } from '../files/fonts.ts';
import { loadLogo } from '../files/logo.ts';
import { loadPictures } from '../files/pictures.ts';
import { drawPhonePictures } from '../images/phone.ts';
import { drawPreview } from '../images/preview.ts';
import type { Document } from '../model/document.ts';
import type { EditionId } from '../model/edition-names.ts';
import { hasMessages } from '../model/messages-error.ts';
import { mistakeMessage } from '../papers/mistake.ts';
import { renderDeckPaper } from '../papers/deck-papers.ts';
import { type PaperMaterials, renderPaper } from '../papers/paper.ts';
import type { Pictures } from '../pictures/drawing/picture.ts';
import type { Site } from '../site/site.ts';
import { isDiskError } from './disk-error.ts';
import {
  type BookFormat,
  type DeckJob,
  type Job,
  madeBy,
  type Printed,
  type PrintedBook,
  type PrintedDeckPaper,
  type PrintedPaper,
  type PrintedPhone,
  type PrintedPreview,
  type Result,
} from './job.ts';
import { thumbnailOfPicture, thumbnailOfSheet } from './thumbnail.ts';

/** Where a document's photos and drawings lie, and what its papers say beside its own words. */
export interface MakeOptions {
  /** The folder that holds `content`. */
  readonly root: string;
  readonly site: Site;
  /** ISO date. Papers say when a document was due to be checked and was not. */
  readonly today: string;
}

/**
 * Does one job, remembering nothing. What the author can put right is an answer, not an exception, and so is a mistake
 * of ours: one paper that cannot be made stops no other. Throws what the disk says.
 */
export async function make<J extends Job>(
  document: Document,
  job: J,
  options: MakeOptions,
): Promise<Result<J>> {
  try {
    return (await makeAny(document, job, options)) as Printed<J>;
  } catch (error) {
    if (hasMessages(error)) return { type: 'refused', messages: error.messages };
    if (isDiskError(error)) throw error;
    return { type: 'refused', messages: [mistakeMessage(error, document, madeBy(job))], isMistake: true };
  }
}

function makeAny(
  document: Document,
  job: Job,
  options: MakeOptions,
): Promise<PrintedPaper | PrintedDeckPaper | PrintedPhone | PrintedPreview | PrintedBook> {
  switch (job.type) {
    case 'paper':
      return makePaper(document, job.edition, options);
    case 'deck-paper':
      return makeDeckPaper(document, job, options);
    case 'phone':
      return makePhonePictures(document, options);
    case 'preview':
      return makePreview(document, options);
    case 'book':
      return makeBook(document, job.format, options);
  }
}

async function makePaper(document: Document, id: EditionId, options: MakeOptions): Promise<PrintedPaper> {
  const { root, site } = options;
  const edition = editionsOf(document, site).find((each) => each.id === id);
  if (!edition) throw new Error(`${document.file} does not come in the edition ${id}.`);
  const pictures = await loadPictures(document, root);
  const paper = await renderPaper(document, edition, await materialsOf(pictures, options));
  return { type: 'paper', ...(await withThumbnail(paper)), edition: id };
}

async function makeDeckPaper(
  whole: Document,
  { deck, documents, paper: id }: DeckJob,
  options: MakeOptions,
): Promise<PrintedDeckPaper> {
  const drawn = await Promise.all([whole, ...documents].map((each) => loadPictures(each, options.root)));
  const pictures = new Map(drawn.flatMap((each) => [...each]));
  const { edition: _, ...paper } = await renderDeckPaper(
    deck,
    documents,
    id,
    await materialsOf(pictures, options),
  );
  return { type: 'deck-paper', paper: id, ...(await withThumbnail(paper)) };
}

async function materialsOf(pictures: Pictures, { root, site, today }: MakeOptions): Promise<PaperMaterials> {
  const logo = await loadLogo(site, root);
  return { faces: loadFaces(), pictures, today, site, ...(logo && { logo }) };
}

async function withThumbnail<P extends { readonly preview: string }>({
  preview,
  ...paper
}: P): Promise<Omit<P, 'preview'> & { readonly thumbnail: Uint8Array }> {
  return { ...paper, thumbnail: await thumbnailOfSheet(preview) };
}

async function makePhonePictures(document: Document, { root, site }: MakeOptions): Promise<PrintedPhone> {
  const options = { pictures: await loadPictures(document, root), faces: loadFaces(), site };
  const pictures = await drawPhonePictures(document, options);
  const [first] = pictures;
  if (!first) throw new Error(`${document.file} has no phone picture.`);
  return { type: 'phone', pictures, thumbnail: await thumbnailOfPicture(first.bytes) };
}

async function makePreview(document: Document, { root, site }: MakeOptions): Promise<PrintedPreview> {
  const options = { pictures: await loadPictures(document, root), faces: loadFaces(), site };
  return { type: 'preview', bytes: await drawPreview(document, options) };
}

async function makeBook(
  document: Document,
  format: BookFormat,
  { root, site, today }: MakeOptions,
): Promise<PrintedBook> {
  const pictures = await loadPictures(document, root);
  const outOfDate = today > document.reviewBy;
  return { type: 'book', format, bytes: await writeBook(document, format, { pictures, site, outOfDate }) };
}
