import type { APIRoute, GetStaticPaths } from 'astro';
import type { Document } from '../../../../model/document.ts';
import { served } from '../../../_output.ts';
import { fileResponse, whileWriting } from '../../../_while-writing.ts';

export const getStaticPaths = (() =>
  whileWriting(({ slug }) => [{ params: { name: slug }, props: {} }])) satisfies GetStaticPaths;

/** The document as a book for an e-reader. */
export const GET: APIRoute<{ document: Document }> = async ({ props: { document } }) =>
  fileResponse((await served(document, { type: 'book', format: 'epub' }))?.bytes, 'application/epub+zip');
