import type { APIRoute, GetStaticPaths } from 'astro';
import type { Document } from '../../../../../model/document.ts';
import { phonePictureNames, served } from '../../../../_output.ts';
import { fileResponse, whileWriting } from '../../../../_while-writing.ts';

export const getStaticPaths = (() =>
  whileWriting(async (document) =>
    (await phonePictureNames(document)).map((file) => ({
      params: { number: file.replace(/\.png$/u, '') },
      props: { file },
    })),
  )) satisfies GetStaticPaths;

/** One step as a picture for a phone: `phone/01.png`. */
export const GET: APIRoute<{ document: Document; file: string }> = async ({ props: { document, file } }) => {
  const phone = await served(document, { type: 'phone' });
  return fileResponse(phone?.pictures.find(({ name }) => name === file)?.bytes, 'image/png');
};
