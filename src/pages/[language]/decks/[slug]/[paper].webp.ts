import type { APIRoute } from 'astro';
import type { Deck, DeckPaperId } from '../../../../model/deck.ts';
import { deckPaper } from '../../../_decks.ts';
import { getStaticPaths } from './[paper].pdf.ts';

export { getStaticPaths };

/** A small picture of the first sheet of a paper. */
export const GET: APIRoute<{ deck: Deck; paper: DeckPaperId }> = async ({ props }) => {
  const paper = await deckPaper(props.deck, props.paper);
  if (!paper) return new Response(null, { status: 404 });
  return new Response(paper.thumbnail as BodyInit, { headers: { 'content-type': 'image/webp' } });
};
