import type { APIRoute, GetStaticPaths } from 'astro';
import type { Document } from '../../../../model/document.ts';
import { getDocuments } from '../../../_content.ts';
import { hasPreview, previewOf } from '../../../_output.ts';
import { documentParams } from '../../../../model/addresses.ts';

export const getStaticPaths = (async () => {
  const documents = await getDocuments();
  const paths = await Promise.all(
    documents.map(async (document) =>
      (await hasPreview(document)) ? [{ params: documentParams(document), props: { document } }] : [],
    ),
  );
  return paths.flat();
}) satisfies GetStaticPaths;

/** What other sites show beside a link to the document. */
export const GET: APIRoute<{ document: Document }> = async ({ props: { document } }) => {
  const bytes = await previewOf(document);
  if (!bytes) return new Response(null, { status: 404 });
  return new Response(bytes as BodyInit, { headers: { 'content-type': 'image/png' } });
};
