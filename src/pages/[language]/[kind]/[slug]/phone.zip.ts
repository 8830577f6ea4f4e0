import type { APIRoute, GetStaticPaths } from 'astro';
import { zipPhonePictures } from '../../../../images/phone-zip.ts';
import type { Document } from '../../../../model/document.ts';
import { getDocuments } from '../../../_content.ts';
import { hasPhone, phonePicturesOf } from '../../../_output.ts';
import { documentParams } from '../../../../model/addresses.ts';

export const getStaticPaths = (async () => {
  const documents = await getDocuments();
  const paths = await Promise.all(
    documents.map(async (document) =>
      (await hasPhone(document)) ? [{ params: documentParams(document), props: { document } }] : [],
    ),
  );
  return paths.flat();
}) satisfies GetStaticPaths;

/** All phone pictures of a task in one file. */
export const GET: APIRoute<{ document: Document }> = async ({ props: { document } }) => {
  const phone = await phonePicturesOf(document);
  if (!phone) return new Response(null, { status: 404 });
  const zip = zipPhonePictures(document, phone.pictures);
  return new Response(zip as BodyInit, { headers: { 'content-type': 'application/zip' } });
};
