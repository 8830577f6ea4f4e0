import path from 'node:path';
import type { Document } from '../model/document.ts';
import { type PlacedFile, placesOf } from './files-of-result.ts';
import type { Job, Printed } from './job.ts';
import type { Outlined } from './outline.ts';
import { type Press, print, printOutline } from './print.ts';
import { copyKept } from './store.ts';

/**
 * Copies what came of a job into a finished site, at its addresses, and tells the bytes. What is damaged or lost is made
 * again, once. What is refused has no file.
 */
export async function placeFiles(
  document: Document,
  job: Job,
  press: Press,
  folder: string,
): Promise<readonly PlacedFile<Uint8Array>[]> {
  for (const isLastTry of [false, true]) {
    const { outline } = await printOutline(document, job, press);
    if (outline.type === 'refused') return [];
    const files = await Promise.all(
      placesOf(document, outline as Outlined<Printed<Job>>).map(async (file) => {
        const bytes = await copyKept(file.bytes, path.join(folder, file.address), press);
        return bytes ? [{ ...file, bytes }] : [];
      }),
    );
    if (files.every(({ length }) => length > 0)) return files.flat();
    if (isLastTry) break;
    // It reads every byte, and so finds and mends what is wrong.
    await print(document, job, press);
  }
  throw new Error(`${document.file}: what was just made cannot be read from ${press.folder}.`);
}
