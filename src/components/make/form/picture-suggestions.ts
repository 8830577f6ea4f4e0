import { pictureNames } from '../worker/picture-names.ts';

/** All names by which pictures can be asked for, by the alphabet. */
export function namesOfPictures(): readonly string[] {
  const { aliases } = pictureNames();
  const found = new Set(aliases.flatMap(({ names }) => names));
  return [...found].toSorted((a, b) => a.localeCompare(b, 'en'));
}
