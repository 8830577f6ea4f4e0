import type { APIRoute, GetStaticPaths } from 'astro';
import type { Document } from '../../../../model/document.ts';
import { getDocuments, pathParams } from '../../../_content.ts';
import { paperOf, printedEditions } from '../../../_output.ts';

export const getStaticPaths = (async () => {
  const documents = await getDocuments();
  const paths = await Promise.all(
    documents.map(async (document) =>
      (await printedEditions(document)).map((edition) => ({
        params: { ...pathParams(document), edition },
        props: { document },
      })),
    ),
  );
  return paths.flat();
}) satisfies GetStaticPaths;

/** One paper of a document. */
export const GET: APIRoute<{ document: Document }> = async ({ props, params }) => {
  const paper = await paperOf(props.document, params['edition'] ?? '');
  if (!paper) return new Response(null, { status: 404 });
  return new Response(paper.bytes as BodyInit, { headers: { 'content-type': 'application/pdf' } });
};
