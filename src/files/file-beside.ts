import { readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../model/nearest.ts';
import type { PictureRefused } from '../model/picture-lookup.ts';
import { isWithin, nameBelow } from './name-below.ts';
import { isFile } from './photo-files.ts';
import { reasonOf } from './text-file.ts';

/** A file that a document names and that lies in its folder. */
export interface FileBeside {
  /** Where it is on the disk. */
  readonly path: string;
  /** Its path below the root, as messages show it. */
  readonly file: string;
  /** In bytes. It is known before anything is read. */
  readonly size: number;
  /** When it was saved last, in milliseconds. */
  readonly changed: number;
}

/** Where a document looks for a file, and by which endings: `.csv`, in small letters. */
export interface Beside {
  readonly from: string;
  readonly root: string;
  readonly endings: readonly string[];
  /** The file itself, where it is there and cannot be used: nobody is told to take it. */
  readonly but?: FileBeside;
}

/** Looks for a file beside its document. Folders other than the document's own, also through a link, are out of reach. */
export function findBeside(name: string, beside: Beside): FileBeside | PictureRefused {
  const folder = folderOf(beside);
  const file = asOnDisk(path.resolve(folder, name));
  if (!isWithin(file, folder)) return refuseBeside('It does not lie in the folder of this document.', beside);
  if (!isFile(file)) return refuseBeside('There is no such file.', beside, { name });
  try {
    if (!isWithin(realpathSync(file), realpathSync(folder)))
      return refuseBeside('It is a link to a file outside the folder of this document.', beside);
    const { size, mtimeMs } = statSync(file);
    return { path: file, file: nameBelow(beside.root, file), size, changed: mtimeMs };
  } catch (error) {
    return refuseUnreadable(error, beside);
  }
}

/** The refusal of a file that is there and cannot be opened. */
export function refuseUnreadable(error: unknown, beside: Beside): PictureRefused {
  return refuseBeside(`It cannot be opened (${reasonOf(error)}).`, beside, {
    fix: 'Close it in other programs and check who may read it.',
  });
}

/** Why a file cannot be used, with those that are there: the nearest to `name` first. */
export function refuseBeside(
  reason: string,
  beside: Beside,
  { name, fix }: { readonly name?: string; readonly fix?: string | undefined } = {},
): PictureRefused {
  const others = filesIn(folderOf(beside))
    .filter((each) => beside.endings.some((ending) => each.toLowerCase().endsWith(ending)))
    .filter((each) => path.join(folderOf(beside), each) !== beside.but?.path)
    .map((each) => `./${each}`);
  const near = name === undefined ? [] : nearest(`./${path.basename(name)}`, others, 5);
  const suggestions = [...new Set([...near, ...others])].slice(0, 5);
  return { found: false, reason, suggestions, ...(fix !== undefined && { fix }) };
}

function folderOf({ from, root }: Beside): string {
  return path.dirname(path.resolve(root, from));
}

/** The file by the name that the disk has for it: a letter such as é is one character or two. */
function asOnDisk(file: string): string {
  if (isFile(file)) return file;
  const [folder, wanted] = [path.dirname(file), path.basename(file).normalize()];
  const name = filesIn(folder).find((each) => each.normalize() === wanted);
  return name === undefined ? file : path.join(folder, name);
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((each) => isFile(path.join(folder, each)))
      .toSorted();
  } catch {
    return [];
  }
}
