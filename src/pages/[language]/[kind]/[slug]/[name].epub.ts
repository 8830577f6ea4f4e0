import type { APIRoute, GetStaticPaths } from 'astro';
import type { Document } from '../../../../model/document.ts';
import { bookOf, bookPaths } from '../../../_books.ts';

export const getStaticPaths = (() => bookPaths('epub')) satisfies GetStaticPaths;

/** The document as a book for an e-reader. */
export const GET: APIRoute<{ document: Document }> = async ({ props: { document } }) => {
  const bytes = await bookOf(document, 'epub');
  if (!bytes) return new Response(null, { status: 404 });
  return new Response(bytes as BodyInit, { headers: { 'content-type': 'application/epub+zip' } });
};
