import site from 'virtual:clearstep/site';
import { loadPicture } from '../files/pictures.ts';
import { type Deck, deckDocument, type DeckPaperId, documentsOf } from '../model/deck.ts';
import type { Document } from '../model/document.ts';
import { isFromLibrary } from '../model/library.ts';
import { MessagesError } from '../model/messages-error.ts';
import { deckPapersOf } from '../papers/deck-papers.ts';
import type { Pictures } from '../pictures/drawing/picture.ts';
import { type DeckJob, isRefused, type PrintedDeckPaper } from '../press/job.ts';
import { make } from '../press/make.ts';
import type { Measured } from '../press/outline.ts';
import { printOutline } from '../press/print.ts';
import { getDocuments, projectRoot } from './_content.ts';
import { press } from './_output.ts';
import { isDraft } from './_problems.ts';

/** A deck with what is in it, in its order, and the document that stands for it. */
export interface WholeDeck {
  readonly deck: Deck;
  readonly documents: readonly Document[];
  readonly whole: Document;
}

export async function wholeDeck(deck: Deck): Promise<WholeDeck> {
  const documents = documentsOf(deck, await getDocuments());
  return { deck, documents, whole: deckDocument(deck, documents) };
}

/** The pictures that stand for decks in lists. */
export async function deckPictures(decks: readonly Deck[]): Promise<Pictures> {
  const pictures = await Promise.all(
    decks.map(({ picture }) =>
      // While somebody draws a picture, all others are there.
      loadPicture(picture.id, projectRoot).catch((error: unknown) => {
        if (!isDraft) throw error;
        return undefined;
      }),
    ),
  );
  return new Map(pictures.flatMap((picture) => (picture ? [[picture.id, picture] as const] : [])));
}

/**
 * The papers that a deck has of its own. While somebody writes, all that there may be: nothing is made before it is asked for.
 */
export async function printedDeckPapers(deck: Deck): Promise<DeckPaperId[]> {
  const whole = await wholeDeck(deck);
  const planned = deckPapersOf(whole.documents, site);
  if (import.meta.env.DEV) return planned;
  const printed = await Promise.all(planned.map(async (id) => ((await deckPaper(whole, id)) ? [id] : [])));
  return printed.flat();
}

/** One paper of a deck in a finished site, unless it does not fit and this is a draft, or what does not fit comes from the library. */
export async function deckPaper(
  { deck, documents, whole }: WholeDeck,
  paper: DeckPaperId,
): Promise<Measured<PrintedDeckPaper> | undefined> {
  const job: DeckJob = { type: 'deck-paper', paper, deck, documents };
  const { outline } = await printOutline(whole, job, press);
  if (outline.type !== 'refused') return outline;
  const { messages } = outline;
  if (isDraft || messages.every(isFromLibrary)) return undefined;
  throw new MessagesError(messages);
}

/** One paper of a deck as it is served while somebody writes. */
export async function servedDeckPaper(
  { deck, documents, whole }: WholeDeck,
  paper: DeckPaperId,
): Promise<PrintedDeckPaper | undefined> {
  const job: DeckJob = { type: 'deck-paper', paper, deck, documents };
  const result = await make(whole, job, press);
  return isRefused(result) ? undefined : result;
}
