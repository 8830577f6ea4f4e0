import { documentParams } from '../model/addresses.ts';
import type { Deck } from '../model/deck.ts';
import type { Document } from '../model/document.ts';
import { getDecks, getDocuments } from './_content.ts';

/** An address of a file: what stands in its brackets, and what its page is handed. */
export interface FilePath<Params, Props> {
  readonly params: Params;
  readonly props: Props;
}

/** Names the files of one document or deck. */
type FilesOf<Whole, Params, Props> = (
  whole: Whole,
) => readonly FilePath<Params, Props>[] | Promise<readonly FilePath<Params, Props>[]>;

/**
 * The addresses of files of documents that are made when they are asked for, while somebody writes. A finished site has them
 * as copies of what the press has made (src/press/deliver.ts), and Astro makes none of them.
 */
export async function whileWriting<Params, Props>(
  filesOf: FilesOf<Document, Params, Props>,
): Promise<FilePath<ReturnType<typeof documentParams> & Params, { readonly document: Document } & Props>[]> {
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

/** The same of decks. */
export async function decksWhileWriting<Params, Props>(
  filesOf: FilesOf<Deck, Params, Props>,
): Promise<FilePath<Pick<Deck, 'language' | 'slug'> & Params, { readonly deck: Deck } & Props>[]> {
  if (!import.meta.env.DEV) return [];
  const found = await Promise.all(
    (await getDecks()).map(async (deck) =>
      (await filesOf(deck)).map(({ params, props }) => ({
        params: { language: deck.language, slug: deck.slug, ...params },
        props: { deck, ...props },
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
