import type { APIRoute, GetStaticPaths } from 'astro';
import type { Document } from '../../../../../model/document.ts';
import { getDocuments, pathParams } from '../../../../_content.ts';
import { phoneNumbers, phonePicturesOf } from '../../../../_output.ts';

export const getStaticPaths = (async () => {
  const documents = await getDocuments();
  const paths = await Promise.all(
    documents.map(async (document) =>
      (await phoneNumbers(document)).map((number) => ({
        params: { ...pathParams(document), number },
        props: { document },
      })),
    ),
  );
  return paths.flat();
}) satisfies GetStaticPaths;

/** One step as a picture for a phone: `phone/01.png`. */
export const GET: APIRoute<{ document: Document }> = async ({ props, params }) => {
  const phone = await phonePicturesOf(props.document);
  const picture = phone?.pictures.find(({ name }) => name === `${params['number']}.png`);
  if (!picture) return new Response(null, { status: 404 });
  return new Response(picture.bytes as BodyInit, { headers: { 'content-type': 'image/png' } });
};
