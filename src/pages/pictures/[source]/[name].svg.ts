import type { APIRoute, GetStaticPaths } from 'astro';
import { drawingParams } from '../../../model/file-addresses.ts';
import { loadPicture } from '../../../files/pictures.ts';
import { drawingToSvg } from '../../../pictures/drawing/drawing-svg.ts';
import { projectRoot } from '../../_content.ts';
import { keyOfPictures } from '../../_kept-pages.ts';
import { isDraft } from '../../_problems.ts';
import { pictureIds } from '../../_site-pictures.ts';

export const getStaticPaths = (async () => {
  const ids = (await pictureIds()).filter((id) => !id.startsWith('photo:'));
  return Promise.all(
    ids.map(async (id) => ({ params: drawingParams(id), props: { id }, ...(await keyOfPictures([id])) })),
  );
}) satisfies GetStaticPaths;

/** A pictogram, written from the very paths that paper draws, as its file is now. */
export const GET: APIRoute<{ id: string }> = async ({ props }) => {
  const picture = await loadPicture(props.id, projectRoot).catch((error: unknown) => {
    if (!isDraft) throw error;
  });
  if (picture?.content.type !== 'drawing') return new Response(null, { status: 404 });
  return new Response(drawingToSvg(picture.content.drawing), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
