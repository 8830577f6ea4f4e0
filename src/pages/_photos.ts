import type { APIRoute, GetStaticPaths } from 'astro';
import { photoName } from '../model/file-addresses.ts';
import { photoWidths } from '../components/photo-widths.ts';
import { photoForWeb } from '../files/photos.ts';
import { projectRoot } from './_content.ts';
import { cropOf, fileOf } from '../files/picture-files.ts';
import { loadPicture } from '../files/pictures.ts';
import type { Picture } from '../pictures/drawing/picture.ts';
import { isDraft } from './_problems.ts';
import { pictureIds } from './_site-pictures.ts';

/** Every photo in every width that browsers may choose from. */
export const photoPaths = (async () => {
  const ids = (await pictureIds()).filter((id) => id.startsWith('photo:'));
  const photos = await Promise.all(ids.map(usablePhoto));
  return photos.flatMap((photo) =>
    photo?.content.type === 'photo'
      ? photoWidths(photo.content).map((width) => ({
          params: { name: photoName(photo.id, width) },
          props: { id: photo.id, width },
        }))
      : [],
  );
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
