import type { APIRoute, GetStaticPaths } from 'astro';
import { photoName } from '../model/file-addresses.ts';
import { photoWidths } from '../components/photo-widths.ts';
import { photoForWeb } from '../files/photos.ts';
import { projectRoot } from './_content.ts';
import { cropOf, fileOf } from '../files/picture-files.ts';
import { loadPicture } from '../files/pictures.ts';
import type { Picture } from '../pictures/drawing/picture.ts';
import { keyOfPictures } from './_kept-pages.ts';
import { isDraft } from './_problems.ts';
import { pictureIds } from './_site-pictures.ts';

/** Every photo in every width that browsers may choose from. */
export const photoPaths = (async () => {
  const ids = (await pictureIds()).filter((id) => id.startsWith('photo:'));
  const paths = ids.map(async (id) => {
    const photo = await usablePhoto(id);
    if (photo?.content.type !== 'photo') return [];
    const kept = await keyOfPictures([id]);
    return photoWidths(photo.content).map((width) => ({
      params: { name: photoName(id, width) },
      props: { id, width },
      ...kept,
    }));
  });
  return (await Promise.all(paths)).flat();
}) satisfies GetStaticPaths;

/** While somebody writes, pages go without a photo that cannot be used. */
function usablePhoto(id: string): Promise<Picture | undefined> {
  return loadPicture(id, projectRoot).catch((error: unknown) => {
    if (!isDraft) throw error;
    return undefined;
  });
}

/** A photo in one width, without anything that the camera wrote into it. */
export function photoRoute(type: 'image/avif' | 'image/webp'): APIRoute<{ id: string; width: number }> {
  return async ({ props }) => {
    const file = fileOf(props.id, projectRoot);
    const photos = await photoForWeb(file, [props.width], cropOf(props.id));
    const photo = photos.find((each) => each.type === type);
    if (!photo) return new Response(null, { status: 404 });
    return new Response(photo.bytes as BodyInit, { headers: { 'content-type': type } });
  };
}
