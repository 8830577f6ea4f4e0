import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { installedVersions } from './installed-versions.ts';

/** The rooms whose code decides what a paper or a picture looks like. */
export const rooms = [
  'model',
  'design',
  'languages',
  'pictures',
  'editions',
  'site',
  'print',
  'kinds',
  'pdf',
  'images',
  'flow',
  'history',
  'files',
  'books',
  'papers',
  'press',
] as const;

const known = new Map<string, Promise<Uint8Array>>();

/**
 * The hash of all code that renders: the rooms above, the versions of all packages that are installed, and Node, whose
 * zlib compresses. Read once in a process. `code` is the folder of Clearstep itself.
 */
export function hashOfCode(code: string): Promise<Uint8Array> {
  const hash = known.get(code) ?? readCode(code);
  known.set(code, hash);
  return hash;
}

/** The hash of every file in some folders, by their names. Rejects when one of them is not there. */
export async function hashOfFolders(root: string, folders: readonly string[]): Promise<Uint8Array> {
  const hash = createHash('sha256');
  for (const file of await sourceFiles(root, folders)) {
    hash.update(`\n${file}\n`);
    hash.update(await readFile(path.join(root, file)));
  }
  return hash.digest();
}

async function readCode(code: string): Promise<Uint8Array> {
  const hash = createHash('sha256').update(process.version);
  hash.update(installedVersions(code).join('\n'));
  const folders = rooms.map((room) => `src/${room}`);
  hash.update(await hashOfFolders(code, folders));
  return hash.digest();
}

/** Paths from the root, with / on every system, in an order that does not depend on the disk. */
async function sourceFiles(code: string, folders: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    folders.map(async (each) => {
      const folder = path.join(code, each);
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(code, path.join(entry.parentPath, entry.name)));
    }),
  );
  return lists
    .flat()
    .map((file) => file.split(path.sep).join('/'))
    .toSorted();
}
