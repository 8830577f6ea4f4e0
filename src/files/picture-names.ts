import { readPictureNames, type PictureNames } from '../pictures/names/aliases.ts';
import { readOwnFile } from './own-file.ts';

let names: PictureNames | undefined;

/** The names that lead to pictures of the sets, read once. */
export function loadPictureNames(): PictureNames {
  names ??= readPictureNames(
    readOwnFile('src/pictures/names/aliases.tsv'),
    readOwnFile('src/pictures/names/gaps.tsv'),
  );
  return names;
}
