import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import {
  houseCredit,
  houseId,
  photoCredit,
  PictureRefusal,
  sourceOf,
  type Picture,
} from '../pictures/index.ts';
import { houseFolder, readHouseRegister, readPictograms } from './house-pictures.ts';
import { photoForPaper, PHOTO_SIDE } from './photos.ts';

/** One picture by its id. Read and turned into paths once, and again when its file changes. */
export async function loadPicture(id: string, root: string): Promise<Picture> {
  const file = fileOf(id, root);
  const changed = await lastChange(file, id);
  const key = `${root}\n${id}`;
  const known = loaded.get(key);
  if (known?.changed === changed) return known.picture;
  const picture = id.startsWith('photo:') ? readPhoto(id, file) : readPictogram(id, file, root);
  loaded.set(key, { changed, picture });
  return picture;
}

const loaded = new Map<string, { readonly changed: number; readonly picture: Promise<Picture> }>();

async function readPhoto(id: string, file: string): Promise<Picture> {
  return { id, label: '', credit: photoCredit, content: await photoForPaper(file, PHOTO_SIDE) };
}

async function readPictogram(id: string, file: string, root: string): Promise<Picture> {
  const { source, key } = knownSource(id);
  const register = readHouseRegister(root);
  const text = source.id === 'hugeicons' ? await hugeiconBody(file, key) : await readFile(file, 'utf8');
  const own = register.find((entry) => houseId(entry) === id);
  return {
    id,
    label: readPictograms(root).label(id) ?? key,
    credit: own ? houseCredit(own) : source.credit,
    content: { type: 'drawing', drawing: source.draw(text) },
  };
}

function fileOf(id: string, root: string): string {
  if (id.startsWith('photo:')) return path.resolve(root, id.slice('photo:'.length));
  const { source, key } = knownSource(id);
  switch (source.id) {
    case 'house':
      return path.join(houseFolder(root), `${key}.svg`);
    case 'openmoji':
      return path.join(packageFolder('openmoji'), 'color', 'svg', `${key}.svg`);
    case 'hugeicons':
      return path.join(packageFolder('@iconify-json/hugeicons'), 'icons.json');
    case 'healthicons':
      return path.join(packageFolder('healthicons'), 'public/icons/svg/outline', `${key}.svg`);
    default:
      throw new Error(`No files are known for pictures of ${source.id}.`);
  }
}

function knownSource(id: string): NonNullable<ReturnType<typeof sourceOf>> {
  const known = sourceOf(id);
  if (known && /^[\w-]+(\/[\w-]+)?$/.test(known.key)) return known;
  throw new PictureRefusal(`There is no picture with the id "${id}".`, 'Choose another picture.');
}

async function lastChange(file: string, id: string): Promise<number> {
  try {
    return (await stat(file)).mtimeMs;
  } catch {
    throw new PictureRefusal(
      `The file of the picture "${id}" is missing.`,
      'Put it back, or choose another picture.',
    );
  }
}

function packageFolder(name: string): string {
  return path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}

interface IconSet {
  readonly icons: Readonly<Record<string, { readonly body: string } | undefined>>;
}

/** 3 MB of JSON, read once. */
let hugeicons: Promise<IconSet> | undefined;

async function hugeiconBody(file: string, name: string): Promise<string> {
  hugeicons ??= readFile(file, 'utf8').then((text) => JSON.parse(text) as IconSet);
  const icon = (await hugeicons).icons[name];
  if (icon) return icon.body;
  throw new PictureRefusal(`Hugeicons has no picture "${name}".`, 'Choose another picture.');
}
