import type { APIRoute, GetStaticPaths } from 'astro';
import type { Document } from '../../../../model/document.ts';
import type { EditionId } from '../../../../model/edition-names.ts';
import { getDocuments } from '../../../_content.ts';
import { paperOf, printedEditions } from '../../../_output.ts';
import { documentParams } from '../../../../model/addresses.ts';

export const getStaticPaths = (async () => {
  const documents = await getDocuments();
  const paths = await Promise.all(
    documents.map(async (document) =>
      (await printedEditions(document)).map((edition) => ({
        params: { ...documentParams(document), edition },
        props: { document, edition },
      })),
    ),
  );
  return paths.flat();
}) satisfies GetStaticPaths;

/** One paper of a document. */
export const GET: APIRoute<{ document: Document; edition: EditionId }> = async ({ props }) => {
  const paper = await paperOf(props.document, props.edition);
  if (!paper) return new Response(null, { status: 404 });
  return new Response(paper.bytes as BodyInit, { headers: { 'content-type': 'application/pdf' } });
};
