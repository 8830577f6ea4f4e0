import { documentParams } from '../model/addresses.ts';
import type { Document } from '../model/document.ts';
import type { BookFormat } from '../press/job.ts';
import { getDocuments } from './_content.ts';
import { printedBook } from './_output.ts';

/** The bytes of a book, unless it cannot be made and this is a draft. */
export async function bookOf(document: Document, format: BookFormat): Promise<Uint8Array | undefined> {
  return (await printedBook(document, format))?.bytes;
}

interface BookPath {
  readonly params: ReturnType<typeof documentParams> & { readonly name: string };
  readonly props: { readonly document: Document };
}

/** The addresses of all books of a format. While somebody writes, of those that there may be. */
export async function bookPaths(format: BookFormat): Promise<BookPath[]> {
  const documents = await getDocuments();
  const paths = await Promise.all(
    documents.map(async (document) =>
      import.meta.env.DEV || (await bookOf(document, format))
        ? [{ params: { ...documentParams(document), name: document.slug }, props: { document } }]
        : [],
    ),
  );
  return paths.flat();
}
