import { nearest } from '../../../model/nearest.ts';
import type {
  DataAnswer,
  PictureAnswer,
  PictureLookup,
  PictureRefused,
} from '../../../model/picture-lookup.ts';
import { isPhotoName, photoEndings } from '../../../pictures/photo/source.ts';
import { otherKindOf } from '../../../pictures/photo/other-kinds.ts';

/** Answers for pictograms, and for the photos and tables that lie beside a document in the browser. */
export function lookUpFile(
  files: ReadonlyMap<string, Uint8Array>,
  versions: ReadonlyMap<string, string>,
  pictograms: Pick<PictureLookup, 'find'>,
): PictureLookup {
  return {
    find: (name, from) =>
      isPhotoName(name) ? findPhoto(name, from, files, versions) : pictograms.find(name, from),
    data: (name, from) => findTable(name, from, files),
  };
}

function findPhoto(
  name: string,
  from: string,
  files: ReadonlyMap<string, Uint8Array>,
  versions: ReadonlyMap<string, string>,
): PictureAnswer {
  const other = otherKindOf(name);
  if (other) {
    const reason = `Its kind, ${other.name}, is not one that pages and papers can show.`;
    return { found: false, reason, suggestions: [], fix: other.fix };
  }
  const photos = [...files.keys()].filter((file) =>
    photoEndings.some((end) => file.toLowerCase().endsWith(end)),
  );
  const file = photos.find((each) => each.normalize() === plainName(name).normalize());
  if (file === undefined) return refuse(`There is no photo "${name}" beside the document.`, name, photos);
  const version = versions.get(file);
  return {
    found: true,
    id: `photo:${folderOf(from)}/${file}`,
    needsAlt: true,
    ...(version !== undefined && { version }),
  };
}

function findTable(name: string, from: string, files: ReadonlyMap<string, Uint8Array>): DataAnswer {
  const tables = [...files.keys()].filter((file) => file.toLowerCase().endsWith('.csv'));
  const file = plainName(name);
  const bytes = tables.includes(file) ? files.get(file) : undefined;
  return bytes
    ? { found: true, file: `${folderOf(from)}/${file}`, bytes }
    : refuse('There is no such file.', name, tables);
}

function refuse(reason: string, name: string, there: readonly string[]): PictureRefused {
  const written = there.map((file) => `./${file}`).toSorted();
  const near = nearest(`./${plainName(name)}`, written, 5);
  return { found: false, reason, suggestions: [...new Set([...near, ...written])].slice(0, 5) };
}

function plainName(name: string): string {
  return name.replace(/^\.\//u, '');
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}
