import type { APIRoute, GetStaticPaths } from 'astro';
import site from 'virtual:clearstep/site';
import { pictogramIds, writtenPicture } from '../../../files/drawn-pictures.ts';
import { packOf, packs } from '../../../pictures/found/written-picture.ts';
import { projectRoot } from '../../_content.ts';

/** Pictograms as their sets write them, some in each file: whoever makes a document fetches those that it shows. */
export const getStaticPaths = (() => packs.map((pack) => ({ params: { pack } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const ids = pictogramIds(projectRoot, site.pictures).filter((id) => packOf(id) === params['pack']);
  const written = await Promise.all(
    ids.map(async (id) => [id, await writtenPicture(id, projectRoot)] as const),
  );
  return new Response(JSON.stringify(Object.fromEntries(written)), {
    headers: { 'content-type': 'application/json' },
  });
};
