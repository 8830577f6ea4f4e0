import type { APIRoute, GetStaticPaths } from 'astro';
import { photosOf } from '../../../files/files-beside.ts';
import { loadPicture } from '../../../files/pictures.ts';
import { paperPhotoName } from '../../../model/file-addresses.ts';
import { getDocuments, projectRoot } from '../../_content.ts';

/** The photos of documents as papers show them, for whoever makes such a document their own. */
export const getStaticPaths = (async () => {
  const ids = new Set((await getDocuments()).flatMap(photosOf));
  return [...ids].map((id) => ({ params: { name: paperPhotoName(id) }, props: { id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string }> = async ({ props }) => {
  const { content } = await loadPicture(props.id, projectRoot);
  if (content.type !== 'photo') return new Response(null, { status: 404 });
  return new Response(content.jpeg.slice(), { headers: { 'content-type': 'image/jpeg' } });
};
