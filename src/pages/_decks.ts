import site from 'virtual:clearstep/site';
import { zipAll } from '../books/zip-all.ts';
import type { Download } from '../components/document/download.ts';
import { editionsOn } from '../editions/index.ts';
import { loadPicture } from '../files/pictures.ts';
import { languageOf } from '../languages/index.ts';
import { deckPaperPath, deckThumbnailPath, deckZipPath, paperFile } from '../model/addresses.ts';
import { type Deck, deckDocument, type DeckPaperId, documentsOf } from '../model/deck.ts';
import type { Document } from '../model/document.ts';
import { isFromLibrary } from '../model/library.ts';
import { MessagesError } from '../model/messages-error.ts';
import { deckPapersOf } from '../papers/deck-papers.ts';
import type { Pictures } from '../pictures/drawing/picture.ts';
import { type DeckJob, isRefused, type PrintedDeckPaper } from '../press/job.ts';
import { make, thumbnailWidth } from '../press/make.ts';
import { print } from '../press/print.ts';
import { getDocuments, projectRoot } from './_content.ts';
import { printingOf } from './_downloads.ts';
import { papersOf, press, served } from './_output.ts';
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
  const { documents } = await wholeDeck(deck);
  const planned = deckPapersOf(documents, site);
  if (import.meta.env.DEV) return planned;
  const printed = await Promise.all(planned.map(async (id) => ((await deckPaper(deck, id)) ? [id] : [])));
  return printed.flat();
}

/** One paper of a deck, unless it does not fit and this is a draft, or what does not fit comes from the library. */
export async function deckPaper(deck: Deck, paper: DeckPaperId): Promise<PrintedDeckPaper | undefined> {
  const { documents, whole } = await wholeDeck(deck);
  const job: DeckJob = { type: 'deck-paper', paper, deck, documents };
  const result = import.meta.env.DEV
    ? await make(whole, job, press)
    : (await print(whole, job, press)).result;
  if (!isRefused(result)) return result;
  if (isDraft || result.messages.every(isFromLibrary)) return undefined;
  throw new MessagesError(result.messages);
}

/** All papers of a deck and of its documents in one file, each document in a folder that is numbered by its place. */
export async function zipDeck(deck: Deck): Promise<Uint8Array> {
  const { documents, whole } = await wholeDeck(deck);
  const own = await Promise.all(
    (await printedDeckPapers(deck)).map(async (id) => ({
      name: paperFile(id),
      paper: await deckPaper(deck, id),
    })),
  );
  const theirs = await Promise.all(
    documents.map(async (document, index) =>
      Promise.all(
        (await papersOf(document)).map(async ({ edition, file }) => ({
          name: `${String(index + 1).padStart(2, '0')}-${document.slug}/${file}`,
          paper: await served(document, { type: 'paper', edition }),
        })),
      ),
    ),
  );
  return zipAll(
    whole,
    [...own, ...theirs.flat()].flatMap(({ name, paper }) => (paper ? [{ name, bytes: paper.bytes }] : [])),
  );
}

/** What a reader can take along of a deck. While somebody writes, without pages, bytes and small pictures. */
export async function deckDownloads(deck: Deck): Promise<Download[]> {
  const { words } = languageOf(deck.language);
  const papers = await Promise.all(
    (await printedDeckPapers(deck)).map(async (id): Promise<Download[]> => {
      const edition = editionsOn(site).find((each) => each.id === id);
      if (!edition) return [];
      const { width, height } = edition.paper;
      const made = import.meta.env.DEV ? undefined : await deckPaper(deck, id);
      return [
        {
          ...words.web.decks.papers[id],
          path: deckPaperPath(deck, id),
          ...(made && {
            facts: words.web.papers.facts(made.pages, words.web.size(made.bytes.length)),
            bytes: made.bytes.length,
          }),
          paper: words.web.papers.paperSize(width, height),
          ...printingOf(id, words),
          thumbnail: {
            ...(made && { path: deckThumbnailPath(deck, id) }),
            width: thumbnailWidth,
            height: Math.round((thumbnailWidth * height) / width),
          },
        },
      ];
    }),
  );
  const [first] = papers.flat();
  const zip = import.meta.env.DEV ? undefined : (await zipDeck(deck)).length;
  return [
    ...papers.flat(),
    {
      ...words.web.decks.papers.zip,
      path: deckZipPath(deck),
      ...(zip !== undefined && { facts: words.web.size(zip), bytes: 0 }),
      thumbnail: first?.thumbnail ?? { width: thumbnailWidth, height: thumbnailWidth },
    },
  ];
}
