import type { APIRoute, GetStaticPaths } from 'astro';
import type { Document } from '../../../../model/document.ts';
import { served } from '../../../_output.ts';
import { fileResponse, whileWriting } from '../../../_while-writing.ts';

export const getStaticPaths = (() =>
  whileWriting(() => [{ params: {}, props: {} }])) satisfies GetStaticPaths;

/** What other sites show beside a link to the document. */
export const GET: APIRoute<{ document: Document }> = async ({ props: { document } }) =>
  fileResponse((await served(document, { type: 'preview' }))?.bytes, 'image/png');
