import site from 'virtual:clearstep/site';
import type { Download } from '../components/document/download.ts';
import { sheetSizes } from '../design/sheet-sizes.ts';
import { languageOf } from '../languages/index.ts';
import { allZipPath, bookPath, thumbnailPath } from '../model/addresses.ts';
import type { Document } from '../model/document.ts';
import type { EditionId } from '../model/edition-names.ts';
import { previewWidth } from '../papers/paper.ts';
import { bookFormats, type BookFormat } from '../press/job.ts';
import { printedBook } from './_output.ts';

/** What stands beside the books. */
interface Beside {
  /** The paper whose first sheet stands for them. Absent: there is none, in a draft. */
  readonly shown: EditionId | undefined;
  /** How many bytes all papers and phone pictures have, which are in the file of everything, too. */
  readonly beside: number;
}

/** What flows, and everything together, shown by the first sheet on paper. */
export async function bookDownloads(document: Document, { shown, beside }: Beside): Promise<Download[]> {
  const picture = shown && { thumbnail: thumbnailPath(document, shown) };
  const books = await Promise.all(
    bookFormats.map(async (format) => {
      const book = await printedBook(document, format);
      return book ? [{ format, bytes: book.bytes.length }] : [];
    }),
  );
  const made = books.flat();
  const bytes = made.reduce((sum, book) => sum + book.bytes, beside);
  const all = fileDownload(document, 'allZip', allZipPath(document), { ...picture, bytes });
  return [
    ...made.map((book) => bookDownload(document, book.format, { ...picture, bytes: book.bytes })),
    // It is kept with the papers that are in it, and not once more.
    { ...all, bytes: 0 },
  ];
}

/** The same while nothing is made yet. */
export function plannedBooks(document: Document): Download[] {
  return bookFormats.map((format) => bookDownload(document, format));
}

/** A file that is made, and the small picture that stands for it: in a draft there may be no paper. */
interface MadeFile {
  readonly bytes: number;
  readonly thumbnail?: string;
}

/** `made`: absent while it is not. */
function bookDownload(document: Document, format: BookFormat, made?: MadeFile): Download {
  return fileDownload(document, format, bookPath(document, format), made);
}

function fileDownload(
  document: Document,
  sort: BookFormat | 'allZip',
  path: string,
  made?: MadeFile,
): Download {
  const { papers, size } = languageOf(document.language).words.web;
  const { width, height } = sheetSizes[site.paper];
  return {
    ...papers[sort],
    path,
    ...(made && { facts: size(made.bytes), bytes: made.bytes }),
    thumbnail: {
      ...(made?.thumbnail !== undefined && { path: made.thumbnail }),
      width: previewWidth,
      height: Math.round((previewWidth * height) / width),
    },
  };
}
