import type { APIRoute, GetStaticPaths } from 'astro';
import { join } from 'node:path';
import { photoName } from '../model/addresses.ts';
import { photoWidths } from '../components/photo-widths.ts';
import { photoForWeb } from '../files/photos.ts';
import { projectRoot } from './_content.ts';
import { allPictures } from './_site-pictures.ts';

/** Every photo in every width that browsers may choose from. */
export const photoPaths = (async () => {
  const pictures = await allPictures();
  return [...pictures.values()].flatMap(({ id, content }) =>
    content.type === 'photo'
      ? photoWidths(content).map((width) => ({
          params: { name: photoName(id, width) },
          props: { id, width },
        }))
      : [],
  );
}) satisfies GetStaticPaths;

/** A photo in one width, without anything that the camera wrote into it. */
export function photoRoute(type: 'image/avif' | 'image/webp'): APIRoute<{ id: string; width: number }> {
  return async ({ props }) => {
    const file = join(projectRoot, props.id.replace(/^photo:/, ''));
    const photos = await photoForWeb(file, [props.width]);
    const photo = photos.find((each) => each.type === type);
    if (!photo) return new Response(null, { status: 404 });
    return new Response(photo.bytes as BodyInit, { headers: { 'content-type': type } });
  };
}
