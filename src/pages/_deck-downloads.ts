import site from 'virtual:clearstep/site';
import { zipAllLength } from '../books/zip-all.ts';
import type { Download } from '../components/document/download.ts';
import { editionsOn } from '../editions/index.ts';
import { languageOf } from '../languages/index.ts';
import { deckPaperPath, deckThumbnailPath, deckZipPath } from '../model/addresses.ts';
import type { Deck, DeckPaperId } from '../model/deck.ts';
import { previewWidth } from '../papers/paper.ts';
import { namedInDeck } from '../press/files-of-deck.ts';
import type { PrintedDeckPaper } from '../press/job.ts';
import type { Measured } from '../press/outline.ts';
import { deckPaper, printedDeckPapers, type WholeDeck, wholeDeck } from './_decks.ts';
import { outOfPrinter } from './_downloads.ts';
import { papersOf } from './_output.ts';

/** What a reader can take along of a deck. While somebody writes, without pages, bytes and small pictures. */
export async function deckDownloads(deck: Deck): Promise<Download[]> {
  const { words } = languageOf(deck.language);
  const whole = await wholeDeck(deck);
  const papers = await Promise.all(
    (await printedDeckPapers(deck)).map(async (id) => ({
      id,
      made: import.meta.env.DEV ? undefined : await deckPaper(whole, id),
    })),
  );
  const downloads = papers.flatMap(({ id, made }) => paperDownload(deck, id, made));
  const zip = import.meta.env.DEV
    ? undefined
    : await zipLength(
        whole,
        papers.flatMap(({ made }) => made ?? []),
      );
  return [
    ...downloads,
    {
      ...words.web.decks.papers.zip,
      path: deckZipPath(deck),
      // It is kept with the papers that are in it, and not once more.
      ...(zip !== undefined && { facts: words.web.size(zip), bytes: 0 }),
      thumbnail: downloads[0]?.thumbnail ?? { width: previewWidth, height: previewWidth },
    },
  ];
}

/** `made`: absent while the paper is not made. */
function paperDownload(deck: Deck, id: DeckPaperId, made?: Measured<PrintedDeckPaper>): Download[] {
  const { words } = languageOf(deck.language);
  const edition = editionsOn(site).find((each) => each.id === id);
  if (!edition) return [];
  return [
    {
      ...words.web.decks.papers[id],
      path: deckPaperPath(deck, id),
      ...outOfPrinter(id, edition.paper, words, deckThumbnailPath(deck, id), made),
    },
  ];
}

/** Bytes of the file of everything (src/press/deliver-decks.ts), which is not made for it. */
async function zipLength(
  { documents, whole }: WholeDeck,
  own: readonly Measured<PrintedDeckPaper>[],
): Promise<number> {
  const theirs = await Promise.all(documents.map(papersOf));
  const files = namedInDeck(
    documents,
    theirs.map((papers) => papers.map(({ file, bytes }) => ({ name: file, bytes }))),
  );
  return zipAllLength(whole, [...own.map(({ file, bytes }) => ({ name: file, bytes })), ...files]);
}
