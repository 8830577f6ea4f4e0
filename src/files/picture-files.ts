import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import {
  houseCredit,
  houseId,
  photoCredit,
  PictureRefusal,
  sourceOf,
  type Picture,
} from '../pictures/index.ts';
import { contentPath } from './content-path.ts';
import { houseFile, isOfProject, readHouseRegister, readPictograms } from './house-pictures.ts';
import { iconFile, readIcon, type IconSet } from './icon-sets.ts';
import { packageRequire } from './package-root.ts';
import { pictureWithPeople } from '../pictures/drawing/people.ts';
import { PHOTO_SIDE } from '../pictures/photo/sharp-on-paper.ts';
import { photoForPaper } from './photos.ts';
import type { PhotoPart } from '../pictures/photo/cut-jpeg.ts';
import { reasonOf } from './text-file.ts';

/** One picture by its id. Read and turned into paths once, and again when its file changes. */
export async function loadPicture(id: string, root: string): Promise<Picture> {
  const file = fileOf(id, root);
  const changed = await lastChange(id, root);
  const key = `${root}\n${id}`;
  const known = loaded.get(key);
  if (known?.changed === changed) return known.picture;
  const picture = (id.startsWith('photo:') ? readPhoto(id, file) : readPictogram(id, file, root)).catch(
    (error: unknown) => {
      throw refusalOf(error, id);
    },
  );
  loaded.set(key, { changed, picture });
  return picture;
}

/** When the file of a picture was saved last, in milliseconds. Throws a `PictureRefusal` when there is none. */
export async function lastChange(id: string, root: string): Promise<number> {
  try {
    return (await stat(fileOf(id, root))).mtimeMs;
  } catch (error) {
    throw refusalOf(error, id);
  }
}

const loaded = new Map<string, { readonly changed: number; readonly picture: Promise<Picture> }>();

async function readPhoto(id: string, file: string): Promise<Picture> {
  return { id, label: '', credit: photoCredit, content: await photoForPaper(file, PHOTO_SIDE, cropOf(id)) };
}

async function readPictogram(id: string, file: string, root: string): Promise<Picture> {
  const { source, key, people } = knownSource(id);
  const bare = `${source.id}:${key}`;
  const register = readHouseRegister(root);
  const text = await readText(id, file);
  const own = register.find((entry) => houseId(entry) === bare);
  const picture: Picture = {
    id: bare,
    label: readPictograms(root).label(bare) ?? key,
    credit: own ? houseCredit(own, { isOfProject: isOfProject(own, root) }) : source.credit,
    content: { type: 'drawing', drawing: source.draw(text, key) },
  };
  return pictureWithPeople(picture, people);
}

/** A pictogram as its set has written it, SVG. Throws a `PictureRefusal` when there is none. */
export async function pictogramText(id: string, root: string): Promise<string> {
  return readText(id, fileOf(id, root)).catch((error: unknown) => {
    throw refusalOf(error, id);
  });
}

function readText(id: string, file: string): Promise<string> {
  const { source, key } = knownSource(id);
  return isIconSet(source.id) ? readIcon(source.id, key) : readFile(file, 'utf8');
}

/** The file in which a picture is. Throws a `PictureRefusal` for an id of no known set. */
export function fileOf(id: string, root: string): string {
  if (id.startsWith('photo:')) return contentPath(id.slice('photo:'.length).replace(CROP, ''), root);
  const { source, key } = knownSource(id);
  switch (source.id) {
    case 'house':
      return houseFile(key, root);
    case 'openmoji':
      return path.join(openmojiFolder(), 'color', 'svg', `${key}.svg`);
    case 'hugeicons':
    case 'healthicons':
      return iconFile(source.id);
  }
}

/** What is kept of a photo: `photo:<file>#crop-10-5-80-90`, hundredths from the left, from the top, width and height. */
export function cropOf(id: string): PhotoPart | undefined {
  const [left, top, width, height] = CROP.exec(id)?.slice(1).map(Number) ?? [];
  if (left === undefined || top === undefined || width === undefined || height === undefined)
    return undefined;
  return { left, top, width, height };
}

const CROP = /#crop-([\d.]+)-([\d.]+)-([\d.]+)-([\d.]+)$/u;

function isIconSet(set: string): set is IconSet {
  return set === 'hugeicons' || set === 'healthicons';
}

function openmojiFolder(): string {
  return path.dirname(packageRequire.resolve('openmoji/package.json'));
}

function knownSource(id: string): NonNullable<ReturnType<typeof sourceOf>> {
  const known = sourceOf(id);
  if (known && /^[\w-]+$/.test(known.key)) return known;
  throw new PictureRefusal(`There is no picture with the id "${id}".`, 'Choose another picture.');
}

/** What the disk says is a matter for the author; any other error is ours and stays as it is. */
function refusalOf(error: unknown, id: string): unknown {
  const reason = reasonOf(error);
  if (error instanceof PictureRefusal || !/^E[A-Z]+$/.test(reason)) return error;
  return reason === 'ENOENT'
    ? new PictureRefusal(
        `The file of the picture "${id}" is missing.`,
        'Put it back, or choose another picture.',
      )
    : new PictureRefusal(
        `The file of the picture "${id}" cannot be opened (${reason}).`,
        'Check that it is a file, and who may read it.',
      );
}
