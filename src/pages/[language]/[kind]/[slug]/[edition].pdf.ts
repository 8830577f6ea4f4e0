import type { APIRoute, GetStaticPaths } from 'astro';
import type { Document } from '../../../../model/document.ts';
import type { EditionId } from '../../../../model/edition-names.ts';
import { printedEditions, served } from '../../../_output.ts';
import { fileResponse, whileWriting } from '../../../_while-writing.ts';

export const getStaticPaths = (() =>
  whileWriting(async (document) =>
    (await printedEditions(document)).map((edition) => ({ params: { edition }, props: { edition } })),
  )) satisfies GetStaticPaths;

/** One paper of a document. */
export const GET: APIRoute<{ document: Document; edition: EditionId }> = async ({ props }) => {
  const paper = await served(props.document, { type: 'paper', edition: props.edition });
  return fileResponse(paper?.bytes, 'application/pdf');
};
