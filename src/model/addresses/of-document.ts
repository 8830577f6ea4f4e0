import type { Document } from '../document.ts';
import type { EditionId, OfferId } from '../edition-names.ts';
import { kindFolder } from '../kind-folder.ts';
import { listPath } from './of-site.ts';

/* The page of a document and what is made of it: papers, phone pictures, books. */

type Named = Pick<Document, 'language' | 'kind' | 'slug'>;

export function documentPath({ language, kind, slug }: Named): string {
  return `${listPath(language, kind)}${slug}/`;
}

/** The parts of a document's address, by their names in `src/pages`. */
export function documentParams({ language, kind, slug }: Named): {
  language: string;
  kind: string;
  slug: string;
} {
  return { language, kind: kindFolder(kind), slug };
}

/** The name of a paper's file: `a4.pdf`. */
export function paperFile(edition: EditionId): string {
  return `${edition}.pdf`;
}

export function paperPath(document: Named, edition: EditionId): string {
  return `${documentPath(document)}${paperFile(edition)}`;
}

/** The small picture of a paper's first page, or of the first phone picture. */
export function thumbnailPath(document: Named, offer: OfferId): string {
  return `${documentPath(document)}${offer}.webp`;
}

/** The text of a document and what lies beside it, to start another from. */
export function makeDocumentPath(document: Named): string {
  return `${documentPath(document)}make.json`;
}

/** What the page of a document fetches after its words, in `npm run dev` alone: no built site has it. */
export function papersLaterPath(document: Named): string {
  return `${documentPath(document)}papers/`;
}

/** The page for the job coach of a task. */
export function coachPath(document: Named): string {
  return `${documentPath(document)}coach/`;
}

/** Where the code on the label of a step leads: to the step itself, shown alone, wherever it stands in its task by then. */
export function stepCodePath(document: Named, step: string): string {
  return `${documentPath(document)}${STEP_CODE}${encodeURIComponent(step)}`;
}

/** What stands in such an address between the page and the step. */
export const STEP_CODE = '#label/';

/** The page with all phone pictures of a task. */
export function phonePath(document: Named): string {
  return `${documentPath(document)}phone/`;
}

/** The name of a phone picture's file, in reading order from 1, so that folders sort it right: `01.png`. */
export function phonePictureFile(number: number): string {
  return `${String(number).padStart(2, '0')}.png`;
}

export function phonePicturePath(document: Named, file: string): string {
  return `${phonePath(document)}${file}`;
}

/** All phone pictures in one file. */
export function phoneZipPath(document: Named): string {
  return `${documentPath(document)}phone.zip`;
}

/**
 * The document as a book for an e-reader (`epub`), for a word processor (`docx`) or for a browser (`htm`), under a name that
 * says what it is.
 */
export function bookPath(document: Named, format: string): string {
  return `${documentPath(document)}${document.slug}.${format}`;
}

/** Everything of a document in one file. */
export const allZipFile = 'all.zip';

export function allZipPath(document: Named): string {
  return `${documentPath(document)}${allZipFile}`;
}

/** What other sites show beside a link. */
export function previewPath(document: Named): string {
  return `${documentPath(document)}preview.png`;
}

/** A step in step mode, by the address of its document's page: `https://example.org/en-GB/tasks/make-tea/#do/boil-the-water`. */
export function stepAddress(page: string, step: string): string {
  return `${page}#do/${step}`;
}
