import type { APIRoute, GetStaticPaths } from 'astro';
import { searchParts } from '../../_search-index.ts';
import { inEachLanguage } from '../../_versions.ts';

/** What the search fetches first. It lies on the same site, and what is typed goes nowhere. */
export const getStaticPaths: GetStaticPaths = () => inEachLanguage(({ tag }) => ({ language: tag }));

export const GET: APIRoute = async ({ params }) => {
  const [first] = await searchParts(params['language'] ?? '');
  return Response.json(first);
};
