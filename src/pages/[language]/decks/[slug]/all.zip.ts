import type { APIRoute, GetStaticPaths } from 'astro';
import type { Deck } from '../../../../model/deck.ts';
import { getDecks } from '../../../_content.ts';
import { zipDeck } from '../../../_decks.ts';

export const getStaticPaths = (async () =>
  (await getDecks()).map((deck) => ({
    params: { language: deck.language, slug: deck.slug },
    props: { deck },
  }))) satisfies GetStaticPaths;

/** Everything of a deck in one file. */
export const GET: APIRoute<{ deck: Deck }> = async ({ props: { deck } }) =>
  new Response((await zipDeck(deck)) as BodyInit, { headers: { 'content-type': 'application/zip' } });
