import type { APIRoute, GetStaticPaths } from 'astro';
import type { Document } from '../../../../model/document.ts';
import type { OfferId } from '../../../../model/edition-names.ts';
import { getDocuments } from '../../../_content.ts';
import { hasPhone, paperOf, phonePicturesOf, printedEditions } from '../../../_output.ts';
import { documentParams } from '../../../../model/addresses.ts';

export const getStaticPaths = (async () => {
  const documents = await getDocuments();
  const paths = await Promise.all(
    documents.map(async (document) => {
      const phone = (await hasPhone(document)) ? (['phone'] as const) : [];
      return [...(await printedEditions(document)), ...phone].map((edition) => ({
        params: { ...documentParams(document), edition },
        props: { document, edition },
      }));
    }),
  );
  return paths.flat();
}) satisfies GetStaticPaths;

/** A small picture of the first page of a paper, or of the first phone picture. */
export const GET: APIRoute<{ document: Document; edition: OfferId }> = async ({ props }) => {
  const { document, edition } = props;
  const printed = await (edition === 'phone' ? phonePicturesOf(document) : paperOf(document, edition));
  if (!printed) return new Response(null, { status: 404 });
  return new Response(printed.thumbnail as BodyInit, { headers: { 'content-type': 'image/webp' } });
};
