import type { APIRoute, GetStaticPaths } from 'astro';
import type { Document } from '../../../../model/document.ts';
import { getDocuments, pathParams } from '../../../_content.ts';
import { paperOf, phoneNumbers, phonePicturesOf, printedEditions } from '../../../_output.ts';

export const getStaticPaths = (async () => {
  const documents = await getDocuments();
  const paths = await Promise.all(
    documents.map(async (document) => {
      const phone = (await phoneNumbers(document)).length > 0 ? ['phone'] : [];
      return [...(await printedEditions(document)), ...phone].map((edition) => ({
        params: { ...pathParams(document), edition },
        props: { document },
      }));
    }),
  );
  return paths.flat();
}) satisfies GetStaticPaths;

/** A small picture of the first page of a paper, or of the first phone picture. */
export const GET: APIRoute<{ document: Document }> = async ({ props, params }) => {
  const edition = params['edition'] ?? '';
  const printed = await (edition === 'phone'
    ? phonePicturesOf(props.document)
    : paperOf(props.document, edition));
  if (!printed) return new Response(null, { status: 404 });
  return new Response(printed.thumbnail as BodyInit, { headers: { 'content-type': 'image/webp' } });
};
