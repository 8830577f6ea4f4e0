import type { APIRoute } from 'astro';
import { address } from '../../../components/addresses.ts';
import type { NamedTile } from '../../../components/help/pictures/named-picture.ts';
import { drawingPath } from '../../../model/file-addresses.ts';
import { pictureLetters } from '../_picture-letters.ts';

/** All names of pictures, for the search on the page that lists them. */
export const GET: APIRoute = async () => {
  const letters = await pictureLetters();
  const tiles = letters.flatMap(({ documents }) =>
    documents.map(({ picture, name, also }): NamedTile => ({
      name,
      also,
      label: picture.label,
      source: address(drawingPath(picture.id)),
    })),
  );
  return Response.json(tiles);
};
