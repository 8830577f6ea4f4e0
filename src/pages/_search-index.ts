import { loadSynonyms } from '../files/synonyms.ts';
import type { Document } from '../model/document.ts';
import { indexOf, type SearchIndex } from '../search/index-of.ts';
import { getDecks, getDocuments } from './_content.ts';
import { searchTiles } from './_search-tiles.ts';

/** The parts of the index of a language, each with how its documents are shown where the page does not hold them all. */
export async function searchParts(language: string): Promise<readonly SearchIndex[]> {
  const documents = await getDocuments();
  // Each part has a route of its own. In a build they are all made of the same documents.
  const known = made.get(documents) ?? new Map<string, Promise<readonly SearchIndex[]>>();
  made.set(documents, known);
  const parts = known.get(language) ?? makeParts(documents, language);
  known.set(language, parts);
  return parts;
}

const made = new WeakMap<readonly Document[], Map<string, Promise<readonly SearchIndex[]>>>();

async function makeParts(documents: readonly Document[], language: string): Promise<readonly SearchIndex[]> {
  const parts = indexOf(documents, language, loadSynonyms(language), await getDecks());
  const own = documents.filter((document) => document.language === language);
  const tiles = await searchTiles(own, await getDecks(language));
  if (!tiles) return parts;
  return parts.map((part) => {
    const paths = Object.values(part.index.documentIds) as string[];
    return {
      ...part,
      tiles: Object.fromEntries(paths.flatMap((path) => (tiles[path] ? [[path, tiles[path]]] : []))),
    };
  });
}
