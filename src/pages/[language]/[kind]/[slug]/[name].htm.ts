import type { APIRoute, GetStaticPaths } from 'astro';
import type { Document } from '../../../../model/document.ts';
import { served } from '../../../_output.ts';
import { fileResponse, whileWriting } from '../../../_while-writing.ts';

export const getStaticPaths = (() =>
  whileWriting(({ slug }) => [{ params: { name: slug }, props: {} }])) satisfies GetStaticPaths;

/** The document as one file for a browser, with everything inside. */
export const GET: APIRoute<{ document: Document }> = async ({ props: { document } }) =>
  fileResponse((await served(document, { type: 'book', format: 'htm' }))?.bytes, 'text/html');
