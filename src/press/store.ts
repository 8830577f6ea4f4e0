import { createHash } from 'node:crypto';
import { copyFile, constants, mkdir, readFile, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from '../files/write-whole.ts';
import { type Kept, type Outline, fillOutline, keptIn, outlineOf } from './outline.ts';

/**
 * Finished work on the disk, as Bazel keeps it: `ac` says for each key what came of it, and `cas` holds every piece of bytes in
 * a file that is named by their hash. Nothing in it knows of a machine or a folder. Safe to delete at any time, and safe to
 * share between builds that run at the same moment: a file appears whole, or not at all.
 */
export interface Store {
  readonly folder: string;
}

/** What was made under this key before, or `undefined`: also when any of it is damaged or gone. */
export async function recall(key: string, store: Store): Promise<unknown> {
  const outline = await recallOutline(key, store);
  if (outline === undefined) return undefined;
  const known = new Map<string, Uint8Array>();
  for (const kept of keptIn(outline)) {
    const bytes = await readKept(kept, store);
    if (bytes === undefined) return undefined;
    known.set(kept.sha256, bytes);
  }
  return fillOutline(outline, known);
}

/**
 * The same without its bytes, of which it says how many there are and what they are called. `undefined` also when some of them
 * are gone; whether the others are whole is seen when they are read.
 */
export async function recallOutline(key: string, { folder }: Store): Promise<Outline | undefined> {
  const file = resultFile(key, folder);
  const outline = readResult(await readFile(file, 'utf8').catch(() => ''));
  if (outline === undefined) return undefined;
  for (const kept of keptIn(outline)) {
    const found = await stat(keptFile(kept, folder)).catch(() => undefined);
    if (found?.size !== kept.length) return undefined;
  }
  await touch([file, ...keptIn(outline).map((kept) => keptFile(kept, folder))]);
  return outline;
}

/** Keeps a piece of work, and tells its outline. Throws what the disk says. */
export async function remember(key: string, value: unknown, store: Store): Promise<Outline> {
  const { outline, pieces } = outlineOf(value);
  for (const [kept, bytes] of pieces) await keepBytes(kept, bytes, store);
  const content = JSON.stringify(outline);
  await keepResult(key, `${hashOf(content)}\n${content}`, store);
  return outline;
}

/** Keeps bytes under the hash of what they are. */
export async function keepBytes(kept: Kept, bytes: Uint8Array, { folder }: Store): Promise<void> {
  await writeInto(keptFile(kept, folder), bytes);
}

/** Keeps what came of a key, as `readResult` reads it. */
export async function keepResult(key: string, written: string, { folder }: Store): Promise<void> {
  await writeInto(resultFile(key, folder), written);
}

/** What a result says, which starts with the hash of what follows. `undefined` when the two do not agree. */
export function readResult(written: string): Outline | undefined {
  const end = written.indexOf('\n');
  const content = written.slice(end + 1);
  return end > 0 && hashOf(content) === written.slice(0, end) ? (JSON.parse(content) as Outline) : undefined;
}

/** Bytes of a result. `undefined` when they are gone or no longer what they are called. */
export async function readKept(kept: Kept, { folder }: Store): Promise<Uint8Array | undefined> {
  const bytes = await readFile(keptFile(kept, folder)).catch(() => undefined);
  return bytes && hashOf(bytes) === kept.sha256
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
    : undefined;
}

/**
 * Puts bytes of a result into a file of their own, as a second name of the same blocks where the disk knows how, and tells
 * them. `undefined` when they are gone or no longer what they are called.
 */
export async function copyKept(kept: Kept, to: string, store: Store): Promise<Uint8Array | undefined> {
  const bytes = await readKept(kept, store);
  if (bytes === undefined) return undefined;
  await mkdir(path.dirname(to), { recursive: true });
  await copyFile(keptFile(kept, store.folder), to, constants.COPYFILE_FICLONE);
  return bytes;
}

async function writeInto(file: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeWhole(file, bytes);
}

/** The time of last use decides what goes first when there is too much. Not knowing it is no harm. */
async function touch(files: readonly string[]): Promise<void> {
  const now = new Date();
  for (const file of files) await utimes(file, now, now).catch(() => {});
}

/** Where what came of a key is written. */
export function resultFile(key: string, folder: string): string {
  return spread(path.join(folder, 'ac'), key);
}

/** Where bytes lie. */
export function keptFile({ sha256 }: Pick<Kept, 'sha256'>, folder: string): string {
  return spread(path.join(folder, 'cas'), sha256);
}

/** Spread over folders, so that none of them holds thousands of files. */
function spread(folder: string, name: string): string {
  return path.join(folder, name.slice(0, 2), name.slice(2));
}

function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
