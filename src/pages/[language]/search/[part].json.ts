import type { APIRoute, GetStaticPaths } from 'astro';
import { searchParts } from '../../_search-index.ts';
import { inEachLanguage } from '../../_versions.ts';

/** The other parts of a long index: 2.json, 3.json. */
export const getStaticPaths: GetStaticPaths = async () => {
  const each = await inEachLanguage(({ tag }) => ({ language: tag }));
  const all = await Promise.all(
    each.map(async ({ params: { language } }) =>
      (await searchParts(language))
        .slice(1)
        .map((_, index) => ({ params: { language, part: String(index + 2) } })),
    ),
  );
  return all.flat();
};

export const GET: APIRoute = async ({ params }) => {
  const parts = await searchParts(params['language'] ?? '');
  return Response.json(parts[Number(params['part']) - 1]);
};
