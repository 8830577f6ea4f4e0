import { randomUUID } from 'node:crypto';
import { chmod, rename, rm, writeFile } from 'node:fs/promises';

/** The ending of files that are being written. */
export const HALF = '.half';

/**
 * Writes a file whole or not at all: under another name first, which then takes the place of the old one. `mode` says who
 * may read and write it, as `stat` does. Throws what the disk says; the old file is as it was then.
 */
export async function writeWhole(file: string, content: Uint8Array | string, mode?: number): Promise<void> {
  const half = `${file}.${process.pid}-${randomUUID()}${HALF}`;
  try {
    await writeFile(half, content);
    if (mode !== undefined) await chmod(half, mode);
    await rename(half, file);
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
}
