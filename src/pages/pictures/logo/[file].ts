import type { APIRoute, GetStaticPaths } from 'astro';
import site from 'virtual:clearstep/site';
import { loadLogo } from '../../../files/logo.ts';
import { logoFile } from '../../../model/file-addresses.ts';
import { drawingToSvg } from '../../../pictures/drawing/drawing-svg.ts';
import { projectRoot } from '../../_content.ts';

export const getStaticPaths = (() =>
  site.logo ? [{ params: { file: logoFile(site.logo.file) } }] : []) satisfies GetStaticPaths;

/** The logo, written from the very paths or dots that paper shows. */
export const GET: APIRoute = async () => {
  const content = (await loadLogo(site, projectRoot))?.content;
  if (!content) return new Response(null, { status: 404 });
  return content.type === 'drawing'
    ? new Response(drawingToSvg(content.drawing), { headers: { 'content-type': 'image/svg+xml' } })
    : new Response(content.jpeg as BodyInit, { headers: { 'content-type': 'image/jpeg' } });
};
