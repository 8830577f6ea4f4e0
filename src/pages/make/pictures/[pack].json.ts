import type { APIRoute, GetStaticPaths } from 'astro';
import site from 'virtual:clearstep/site';
import { pictogramIds, writtenPicture } from '../../../files/drawn-pictures.ts';
import { packOf, packs } from '../../../pictures/found/written-picture.ts';
import { projectRoot } from '../../_content.ts';
import { keyOfPictures } from '../../_kept-pages.ts';

/** Pictograms as their sets write them, some in each file: whoever makes a document fetches those that it shows. */
export const getStaticPaths = (() => {
  const byPack = Map.groupBy(pictogramIds(projectRoot, site.pictures), packOf);
  return Promise.all(
    packs.map(async (pack) => {
      const ids = byPack.get(pack) ?? [];
      return { params: { pack }, props: { ids }, ...(await keyOfPictures(ids)) };
    }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ ids: readonly string[] }> = async ({ props: { ids } }) => {
  const written = await Promise.all(
    ids.map(async (id) => [id, await writtenPicture(id, projectRoot)] as const),
  );
  return new Response(JSON.stringify(Object.fromEntries(written)), {
    headers: { 'content-type': 'application/json' },
  });
};
