import type { APIRoute, GetStaticPaths } from 'astro';
import { drawingParams } from '../../../components/addresses.ts';
import { drawingToSvg } from '../../../pictures/drawing-svg.ts';
import type { Drawing } from '../../../pictures/drawing.ts';
import { allPictures } from '../../_site-pictures.ts';

export const getStaticPaths = (async () => {
  const pictures = await allPictures();
  return [...pictures.values()].flatMap(({ id, content }) =>
    content.type === 'drawing' ? [{ params: drawingParams(id), props: { drawing: content.drawing } }] : [],
  );
}) satisfies GetStaticPaths;

/** A pictogram, written from the very paths that paper draws. */
export const GET: APIRoute<{ drawing: Drawing }> = ({ props }) =>
  new Response(drawingToSvg(props.drawing), { headers: { 'content-type': 'image/svg+xml' } });
