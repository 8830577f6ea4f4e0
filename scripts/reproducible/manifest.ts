import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every file of a folder with the hash of its bytes, by path with / on every system. */
export type Manifest = ReadonlyMap<string, string>;

/** An absent folder has no files. */
export function manifestOf(folder: string): Manifest {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    files
      .toSorted()
      .map((file) => [
        path.relative(folder, file).split(path.sep).join('/'),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

export interface Difference {
  readonly file: string;
  readonly how: 'other bytes' | 'only in the first' | 'only in the second';
}

/** What makes two folders differ, by file. Empty: they are the same to the byte. */
export function compareManifests(first: Manifest, second: Manifest): Difference[] {
  const files = [...new Set([...first.keys(), ...second.keys()])].toSorted();
  return files.flatMap((file): Difference[] => {
    if (!second.has(file)) return [{ file, how: 'only in the first' }];
    if (!first.has(file)) return [{ file, how: 'only in the second' }];
    return first.get(file) === second.get(file) ? [] : [{ file, how: 'other bytes' }];
  });
}
