import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { HALF, writeWhole } from '../files/write-whole.ts';

/**
 * Finished work on the disk, each piece in a file that is named by what it was made from. Safe to delete at any time,
 * and safe to share between builds that run at the same moment: a file appears whole, or not at all.
 */
export interface Store {
  readonly folder: string;
}

/** Bytes of SHA-256. An entry starts with the hash of what follows. */
const HASH_LENGTH = 32;

/** What was made under this key before, or `undefined`: also when the entry is damaged. */
export async function recall(key: string, { folder }: Store): Promise<unknown> {
  const file = fileOf(key, folder);
  const entry = await readFile(file).catch(() => undefined);
  if (!entry) return undefined;
  const content = entry.subarray(HASH_LENGTH);
  if (!hashOf(content).equals(entry.subarray(0, HASH_LENGTH))) return undefined;
  const now = new Date();
  // The time of last use decides what goes first when there is too much. Not knowing it is no harm.
  await utimes(file, now, now).catch(() => {});
  return deserialize(content);
}

/** Keeps a piece of work. Throws what the disk says. */
export async function remember(key: string, value: unknown, { folder }: Store): Promise<void> {
  const file = fileOf(key, folder);
  const content = serialize(value);
  await mkdir(path.dirname(file), { recursive: true });
  await writeWhole(file, Buffer.concat([hashOf(content), content]));
}

/** Removes what was used longest ago until at most `limit` bytes are left, and what killed builds left half written. */
export async function prune({ folder }: Store, limit: number): Promise<void> {
  const entries = await list(folder);
  const isLeft = (entry: Entry): boolean => entry.file.endsWith(HALF) && Date.now() - entry.used > ONE_HOUR;
  for (const { file } of entries.filter(isLeft)) await rm(file, { force: true });
  let size = 0;
  for (const entry of entries.filter(({ file }) => !file.endsWith(HALF)).sort((a, b) => b.used - a.used)) {
    size += entry.size;
    if (size > limit) await rm(entry.file, { force: true });
  }
}

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

/** Spread over folders, so that none of them holds thousands of files. */
function fileOf(key: string, folder: string): string {
  return path.join(folder, key.slice(0, 2), key.slice(2));
}

function hashOf(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}
