import { address } from '../components/addresses.ts';
import { photoWidths } from '../components/photo-widths.ts';
import { deckPath, documentPath } from '../model/addresses.ts';
import type { Deck } from '../model/deck.ts';
import type { Document } from '../model/document.ts';
import { drawingPath, photoPath } from '../model/file-addresses.ts';
import { LONGEST_LIST } from '../model/list-parts.ts';
import { alternativeText } from '../pictures/index.ts';
import type { SearchTile } from '../search/index-of.ts';
import { deckPictures } from './_decks.ts';
import { picturesOf } from './_output.ts';

/** How the documents and decks of one language are shown when they are found. Undefined where the page of the search shows them all. */
export async function searchTiles(
  documents: readonly Document[],
  decks: readonly Deck[],
): Promise<Readonly<Record<string, SearchTile>> | undefined> {
  if (documents.length + decks.length <= LONGEST_LIST) return undefined;
  const found: (readonly [string, SearchTile])[] = [];
  for (const document of documents)
    found.push([documentPath(document), tileOf(document, await picturesOf(document))]);
  const drawn = await deckPictures(decks);
  for (const deck of decks) found.push([deckPath(deck), tileOf(deck, drawn)]);
  return Object.fromEntries(found);
}

type Shown = Pick<Document, 'title' | 'summary' | 'picture' | 'language'>;

function tileOf(
  { title, summary, picture: use, language }: Shown,
  pictures: Awaited<ReturnType<typeof picturesOf>>,
): SearchTile {
  const picture = pictures.get(use.id);
  const content = picture?.content;
  const path =
    content?.type === 'photo'
      ? photoPath(use.id, photoWidths(content)[0] ?? content.width, 'webp')
      : drawingPath(use.id);
  return {
    name: title,
    about: summary,
    picture: address(path),
    alt: (picture && alternativeText(use, picture, `${title} ${summary}`, language)) ?? '',
  };
}
