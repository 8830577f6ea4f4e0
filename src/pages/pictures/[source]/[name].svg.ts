import type { APIRoute, GetStaticPaths } from 'astro';
import { drawingParams } from '../../../model/addresses.ts';
import { loadPicture } from '../../../files/pictures.ts';
import { drawingToSvg } from '../../../pictures/drawing-svg.ts';
import { projectRoot } from '../../_content.ts';
import { allPictures } from '../../_site-pictures.ts';

export const getStaticPaths = (async () => {
  const pictures = await allPictures();
  return [...pictures.values()].flatMap(({ id, content }) =>
    content.type === 'drawing' ? [{ params: drawingParams(id), props: { id } }] : [],
  );
}) satisfies GetStaticPaths;

/** A pictogram, written from the very paths that paper draws, as its file is now. */
export const GET: APIRoute<{ id: string }> = async ({ props }) => {
  const { content } = await loadPicture(props.id, projectRoot);
  if (content.type !== 'drawing') return new Response(null, { status: 404 });
  return new Response(drawingToSvg(content.drawing), { headers: { 'content-type': 'image/svg+xml' } });
};
