import { documentParams } from '../model/addresses.ts';
import type { Document } from '../model/document.ts';
import { getDocuments } from './_content.ts';

/** An address of a document's file: what stands in its brackets, and what its page is handed. */
export interface FilePath<Params, Props> {
  readonly params: ReturnType<typeof documentParams> & Params;
  readonly props: { readonly document: Document } & Props;
}

/**
 * The addresses of files that are made when they are asked for, while somebody writes. A finished site has them as copies of
 * what the press has made (src/press/deliver.ts), and Astro makes none of them. `filesOf` names those of one document.
 */
export async function whileWriting<Params, Props>(
  filesOf: (
    document: Document,
  ) => readonly { params: Params; props: Props }[] | Promise<readonly { params: Params; props: Props }[]>,
): Promise<FilePath<Params, Props>[]> {
  if (!import.meta.env.DEV) return [];
  const found = await Promise.all(
    (await getDocuments()).map(async (document) =>
      (await filesOf(document)).map(({ params, props }) => ({
        params: { ...documentParams(document), ...params },
        props: { document, ...props },
      })),
    ),
  );
  return found.flat();
}

/** A file as it is served. */
export function fileResponse(bytes: Uint8Array | undefined, type: string): Response {
  return bytes
    ? new Response(bytes as BodyInit, { headers: { 'content-type': type } })
    : new Response(null, { status: 404 });
}
