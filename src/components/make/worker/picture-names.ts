import aliases from '../../../pictures/names/aliases.tsv?raw';
import gaps from '../../../pictures/names/gaps.tsv?raw';
import { type PictureNames, readPictureNames } from '../../../pictures/names/aliases.ts';

let names: PictureNames | undefined;

/** The names that lead to pictures of the sets, read once. */
export function pictureNames(): PictureNames {
  return (names ??= readPictureNames(aliases, gaps));
}
