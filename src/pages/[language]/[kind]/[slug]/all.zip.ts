import type { APIRoute, GetStaticPaths } from 'astro';
import { zipAll } from '../../../../books/zip-all.ts';
import { documentParams } from '../../../../model/addresses.ts';
import type { Document } from '../../../../model/document.ts';
import { getDocuments } from '../../../_content.ts';
import { everythingOf } from '../../../_output.ts';

export const getStaticPaths = (async () =>
  (await getDocuments()).map((document) => ({
    params: documentParams(document),
    props: { document },
  }))) satisfies GetStaticPaths;

/** Everything of a document in one file. */
export const GET: APIRoute<{ document: Document }> = async ({ props: { document } }) =>
  new Response(zipAll(document, await everythingOf(document)) as BodyInit, {
    headers: { 'content-type': 'application/zip' },
  });
