import type { APIRoute } from 'astro';
import type { Deck, DeckPaperId } from '../../../../model/deck.ts';
import { servedDeckPaper, wholeDeck } from '../../../_decks.ts';
import { fileResponse } from '../../../_while-writing.ts';
import { getStaticPaths } from './[paper].pdf.ts';

export { getStaticPaths };

/** A small picture of the first sheet of a paper. */
export const GET: APIRoute<{ deck: Deck; paper: DeckPaperId }> = async ({ props: { deck, paper } }) =>
  fileResponse((await servedDeckPaper(await wholeDeck(deck), paper))?.thumbnail, 'image/webp');
