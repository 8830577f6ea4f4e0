import { readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isWithin, nameBelow } from './name-below.ts';
import { nearest } from '../model/nearest.ts';
import type { PictureAnswer } from '../model/picture-lookup.ts';
import { otherKindOf } from '../pictures/photo/other-kinds.ts';
import { photoEndings } from '../pictures/photo/source.ts';

/**
 * Looks for a photo beside its document. Its id is its path below `root`, so that it means the same file in
 * every output. Folders other than the document's own, also through a link, are out of reach.
 */
export function findPhoto(name: string, from: string, root: string): PictureAnswer {
  const folder = path.dirname(path.resolve(root, from));
  const file = asOnDisk(path.resolve(folder, name));
  const other = otherKindOf(name);
  if (other) {
    const reason = `Its kind, ${other.name}, is not one that pages and papers can show.`;
    return { found: false, reason, suggestions: [], fix: other.fix };
  }
  if (!photoEndings.some((ending) => name.toLowerCase().endsWith(ending))) {
    return refuse(`A photo is a file that ends in ${photoEndings.join(', ')}.`, folder);
  }
  if (!isWithin(file, folder)) return refuse('A photo must lie in the folder of its document.', folder);
  if (!isFile(file)) {
    return refuse(`There is no photo "${name}" beside the document.`, folder, name);
  }
  if (!isWithin(realpathSync(file), realpathSync(folder))) {
    return refuse('The photo is a link to a file outside the folder of its document.', folder);
  }
  return { found: true, id: `photo:${nameBelow(root, file)}`, needsAlt: true };
}

/**
 * The file by the name that the disk has for it. A letter such as é is one character or two, and which of them depends on
 * the program that wrote the name; a reader sees no difference.
 */
function asOnDisk(file: string): string {
  if (isFile(file)) return file;
  const [folder, wanted] = [path.dirname(file), path.basename(file).normalize()];
  const name = photosIn(folder).find((each) => each.normalize() === wanted);
  return name === undefined ? file : path.join(folder, name);
}

function refuse(reason: string, folder: string, name?: string): PictureAnswer {
  const photos = photosIn(folder).map((file) => `./${file}`);
  const near = name === undefined ? [] : nearest(`./${path.basename(name)}`, photos, 5);
  return { found: false, reason, suggestions: [...new Set([...near, ...photos])].slice(0, 5) };
}

function photosIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => photoEndings.some((ending) => file.toLowerCase().endsWith(ending)))
      .filter((file) => isFile(path.join(folder, file)))
      .sort();
  } catch {
    return [];
  }
}

/** Not a folder, not a link to nothing or in a circle, and nothing that may not be looked at. */
export function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
