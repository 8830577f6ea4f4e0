import type { APIRoute, GetStaticPaths } from 'astro';
import { zipPhonePictures } from '../../../../books/phone-zip.ts';
import type { Document } from '../../../../model/document.ts';
import { hasPhone, served } from '../../../_output.ts';
import { fileResponse, whileWriting } from '../../../_while-writing.ts';

export const getStaticPaths = (() =>
  whileWriting(async (document) =>
    (await hasPhone(document)) ? [{ params: {}, props: {} }] : [],
  )) satisfies GetStaticPaths;

/** All phone pictures of a task in one file. */
export const GET: APIRoute<{ document: Document }> = async ({ props: { document } }) => {
  const phone = await served(document, { type: 'phone' });
  return fileResponse(phone && zipPhonePictures(document, phone.pictures), 'application/zip');
};
