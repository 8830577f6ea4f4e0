import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Document } from '../model/document.ts';
import { fileInLibrary } from '../model/library.ts';
import { picturesOf } from '../model/visit.ts';
import { fileVersion } from './file-version.ts';
import { packageRoot } from './package-root.ts';

/** A document as its author wrote it. Its tables may hold what is not shown: see `publishedTables`. */
export interface FilesBeside {
  readonly text: string;
  /** The photos that it shows: the name of each file, and the id of the whole photo. */
  readonly photos: readonly PhotoBeside[];
}

/** A photo that a document shows. */
export interface PhotoBeside {
  readonly name: string;
  readonly id: string;
  readonly version?: string;
}

/** Reads the file of a document and what lies beside it. Throws what the disk says. */
export async function filesBeside(document: Document, root: string): Promise<FilesBeside> {
  const brought = fileInLibrary(document.file);
  const file = path.join(brought === undefined ? root : packageRoot, brought ?? document.file);
  const folder = path.dirname(file);
  return {
    text: await readFile(file, 'utf8'),
    photos: photosOf(document).map((id) => {
      const name = id.slice(`photo:${path.posix.dirname(document.file)}/`.length);
      const version = fileVersion(path.join(folder, name));
      return { name, id, ...(version !== undefined && { version }) };
    }),
  };
}

/** The ids of the photos that a document shows, each whole and once. */
export function photosOf(document: Document): string[] {
  const ids = picturesOf(document).map(({ id }) => id);
  return [...new Set(ids.filter((id) => id.startsWith('photo:')).map((id) => id.replace(/#crop-.*$/u, '')))];
}
