import type { APIRoute, GetStaticPaths } from 'astro';
import type { Document } from '../../../../model/document.ts';
import { bookOf, bookPaths } from '../../../_books.ts';

export const getStaticPaths = (() => bookPaths('docx')) satisfies GetStaticPaths;

/** The document as a file for a word processor. */
export const GET: APIRoute<{ document: Document }> = async ({ props: { document } }) => {
  const bytes = await bookOf(document, 'docx');
  if (!bytes) return new Response(null, { status: 404 });
  return new Response(bytes as BodyInit, {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  });
};
