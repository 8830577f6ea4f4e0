import type { APIRoute, GetStaticPaths } from 'astro';
import type { Deck, DeckPaperId } from '../../../../model/deck.ts';
import { printedDeckPapers, servedDeckPaper, wholeDeck } from '../../../_decks.ts';
import { decksWhileWriting, fileResponse } from '../../../_while-writing.ts';

export const getStaticPaths = (() =>
  decksWhileWriting(async (deck) =>
    (await printedDeckPapers(deck)).map((paper) => ({ params: { paper }, props: { paper } })),
  )) satisfies GetStaticPaths;

/** One paper of a deck. */
export const GET: APIRoute<{ deck: Deck; paper: DeckPaperId }> = async ({ props: { deck, paper } }) =>
  fileResponse((await servedDeckPaper(await wholeDeck(deck), paper))?.bytes, 'application/pdf');
