import type { APIRoute } from 'astro';
import site from 'virtual:clearstep/site';
import { address } from '../components/addresses.ts';
import { catalogueOf } from '../catalogue/catalogue.ts';
import { wholeAddress } from '../model/addresses.ts';
import { editionsFor } from '../papers/paper.ts';
import { getDecks, getDocuments } from './_content.ts';
import { printedDeckPapers } from './_decks.ts';
import { printedEditions } from './_output.ts';

/** All documents, decks and papers, for other programs. */
export const GET: APIRoute = async ({ site: host }) => {
  const documents = await getDocuments();
  const listed = await Promise.all(
    documents.map(async (document) => {
      const printed = await printedEditions(document);
      const papers = editionsFor(document, site)
        .filter(({ id }) => printed.includes(id))
        .map(({ id, paper: { width, height } }) => ({ edition: id, width, height }));
      return { document, papers };
    }),
  );
  const addressOf = (path: string): string => (host ? wholeAddress(path, host) : address(path));
  const decks = await Promise.all(
    (await getDecks()).map(async (deck) => ({ deck, papers: await printedDeckPapers(deck) })),
  );
  return Response.json(catalogueOf({ listed, decks }, site, addressOf));
};
