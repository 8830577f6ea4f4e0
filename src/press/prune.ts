import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { HALF } from '../files/write-whole.ts';
import type { Store } from './store.ts';

export interface PruneOptions {
  /** Bytes that may stay. */
  readonly limit: number;
  /** Milliseconds since 1970. What was used since then stays, however much it is: the build that is running needs it. */
  readonly usedSince?: number;
}

/** Removes what was used longest ago until at most `limit` bytes are left, and what killed builds left half written. */
export async function prune({ folder }: Store, { limit, usedSince = Infinity }: PruneOptions): Promise<void> {
  const entries = await list(folder);
  const isLeft = (entry: Entry): boolean => entry.file.endsWith(HALF) && Date.now() - entry.used > ONE_HOUR;
  for (const { file } of entries.filter(isLeft)) await rm(file, { force: true });
  let size = 0;
  for (const entry of entries.filter(({ file }) => !file.endsWith(HALF)).sort((a, b) => b.used - a.used)) {
    size += entry.size;
    if (size > limit && entry.used < usedSince - COARSEST) await rm(entry.file, { force: true });
  }
}

/** Milliseconds. Some disks know of no finer time: FAT counts in steps of two seconds. */
const COARSEST = 2000;

/** Milliseconds. Nothing takes this long to write. */
const ONE_HOUR = 3_600_000;

interface Entry {
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly used: number;
}

async function list(folder: string): Promise<Entry[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const entries = await Promise.all(
    found
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = path.join(entry.parentPath, entry.name);
        // Another build may just have removed it.
        const known = await stat(file).catch(() => undefined);
        return known ? [{ file, size: known.size, used: known.mtimeMs }] : [];
      }),
  );
  return entries.flat();
}
