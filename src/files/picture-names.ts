import { readPictureNames, type PictureNames } from '../pictures/aliases.ts';
import { readOwnFile } from './own-file.ts';

let names: PictureNames | undefined;

/** The names that lead to pictures of the sets, read once. */
export function loadPictureNames(): PictureNames {
  names ??= readPictureNames(readOwnFile('src/pictures/aliases.tsv'), readOwnFile('src/pictures/gaps.tsv'));
  return names;
}
