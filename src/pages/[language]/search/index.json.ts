import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSynonyms } from '../../../files/synonyms.ts';
import { indexOf } from '../../../search/index-of.ts';
import { getDecks, getDocuments } from '../../_content.ts';
import { searchTiles } from '../../_search-tiles.ts';
import { inEachLanguage } from '../../_versions.ts';

/** What the search fetches. It lies on the same site, and what is typed goes nowhere. */
export const getStaticPaths: GetStaticPaths = () => inEachLanguage(({ tag }) => ({ language: tag }));

export const GET: APIRoute = async ({ params }) => {
  const language = params['language'] ?? '';
  const documents = await getDocuments();
  const index = indexOf(documents, language, loadSynonyms(language), await getDecks());
  const own = documents.filter((document) => document.language === language);
  const tiles = await searchTiles(own, await getDecks(language));
  return new Response(JSON.stringify({ ...index, ...(tiles && { tiles }) }), {
    headers: { 'content-type': 'application/json' },
  });
};
