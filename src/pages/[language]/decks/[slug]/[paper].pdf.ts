import type { APIRoute, GetStaticPaths } from 'astro';
import type { Deck, DeckPaperId } from '../../../../model/deck.ts';
import { getDecks } from '../../../_content.ts';
import { deckPaper, printedDeckPapers } from '../../../_decks.ts';

export const getStaticPaths = (async () => {
  const paths = await Promise.all(
    (await getDecks()).map(async (deck) =>
      (await printedDeckPapers(deck)).map((paper) => ({
        params: { language: deck.language, slug: deck.slug, paper },
        props: { deck, paper },
      })),
    ),
  );
  return paths.flat();
}) satisfies GetStaticPaths;

/** One paper of a deck. */
export const GET: APIRoute<{ deck: Deck; paper: DeckPaperId }> = async ({ props }) => {
  const paper = await deckPaper(props.deck, props.paper);
  if (!paper) return new Response(null, { status: 404 });
  return new Response(paper.bytes as BodyInit, { headers: { 'content-type': 'application/pdf' } });
};
