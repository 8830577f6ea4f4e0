import type { APIRoute, GetStaticPaths } from 'astro';
import type { Document } from '../../../../../model/document.ts';
import { getDocuments } from '../../../../_content.ts';
import { phonePictureNames, phonePicturesOf } from '../../../../_output.ts';
import { documentParams } from '../../../../../model/addresses.ts';

export const getStaticPaths = (async () => {
  const documents = await getDocuments();
  const paths = await Promise.all(
    documents.map(async (document) =>
      (await phonePictureNames(document)).map((file) => ({
        params: { ...documentParams(document), number: file.replace(/\.png$/u, '') },
        props: { document, file },
      })),
    ),
  );
  return paths.flat();
}) satisfies GetStaticPaths;

/** One step as a picture for a phone: `phone/01.png`. */
export const GET: APIRoute<{ document: Document; file: string }> = async ({ props: { document, file } }) => {
  const phone = await phonePicturesOf(document);
  const picture = phone?.pictures.find(({ name }) => name === file);
  if (!picture) return new Response(null, { status: 404 });
  return new Response(picture.bytes as BodyInit, { headers: { 'content-type': 'image/png' } });
};
