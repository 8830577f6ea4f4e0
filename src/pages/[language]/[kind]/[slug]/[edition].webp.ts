import type { APIRoute, GetStaticPaths } from 'astro';
import type { Document } from '../../../../model/document.ts';
import type { OfferId } from '../../../../model/edition-names.ts';
import { hasPhone, printedEditions, served } from '../../../_output.ts';
import { fileResponse, whileWriting } from '../../../_while-writing.ts';

export const getStaticPaths = (() =>
  whileWriting(async (document) => {
    const phone = (await hasPhone(document)) ? (['phone'] as const) : [];
    const offers: OfferId[] = [...(await printedEditions(document)), ...phone];
    return offers.map((edition) => ({ params: { edition }, props: { edition } }));
  })) satisfies GetStaticPaths;

/** A small picture of the first page of a paper, or of the first phone picture. */
export const GET: APIRoute<{ document: Document; edition: OfferId }> = async ({ props }) => {
  const { document, edition } = props;
  const printed = await (edition === 'phone'
    ? served(document, { type: 'phone' })
    : served(document, { type: 'paper', edition }));
  return fileResponse(printed?.thumbnail, 'image/webp');
};
