import path from 'node:path';
import { zipAll, type NamedFile } from '../books/zip-all.ts';
import { zipPhonePictures } from '../images/phone-zip.ts';
import { writeWhole } from '../files/write-whole.ts';
import { allZipPath, phoneZipPath } from '../model/addresses.ts';
import type { Document } from '../model/document.ts';
import { type PlacedFile, placesOf } from './files-of-result.ts';
import { type DocumentJob, jobsOf } from './job.ts';
import type { Kept } from './outline.ts';
import { type Press, print, printOutline } from './print.ts';
import { copyKept, readKept } from './store.ts';

/**
 * Puts everything that is made of documents into a finished site, at its addresses: papers, small pictures, books, phone
 * pictures, and all of them in one file. They are copies from the press's store, and what was not made yet is made. What is
 * refused has no file; whoever builds has been told of it.
 */
export async function deliver(documents: readonly Document[], press: Press, folder: string): Promise<void> {
  const waiting = [...documents];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      await deliverDocument(next, press, folder);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Documents. While the disk writes for one, another is hashed. */
const AT_ONCE = 4;

async function deliverDocument(document: Document, press: Press, folder: string): Promise<void> {
  const all: NamedFile[] = [];
  const phone: NamedFile[] = [];
  const read = async (kept: Kept): Promise<Uint8Array> => {
    const bytes = await readKept(kept, press);
    // It was copied a moment ago.
    if (!bytes) throw new Error(`${document.file}: ${kept.sha256} has gone from ${press.folder}.`);
    return bytes;
  };
  for (const job of jobsOf(document, press.site)) {
    const files = await placeFiles(document, job, press, folder);
    for (const { name, kept } of files) {
      if (name === undefined) continue;
      const bytes = await read(kept);
      all.push({ name, bytes });
      if (job.type === 'phone') phone.push({ name: path.posix.basename(name), bytes });
    }
  }
  await writeWhole(path.join(folder, allZipPath(document)), zipAll(document, all));
  if (phone.length > 0)
    await writeWhole(path.join(folder, phoneZipPath(document)), zipPhonePictures(document, phone));
}

/** Copies what came of a job. What is damaged or lost is made again, once. */
async function placeFiles(
  document: Document,
  job: DocumentJob,
  press: Press,
  folder: string,
): Promise<readonly PlacedFile[]> {
  for (const isLastTry of [false, true]) {
    const { outline } = await printOutline(document, job, press);
    if (outline.type === 'refused') return [];
    const files = placesOf(document, outline);
    const copied = await Promise.all(
      files.map(({ kept, address }) => copyKept(kept, path.join(folder, address), press)),
    );
    if (copied.every(Boolean)) return files;
    if (isLastTry) break;
    // It reads every byte, and so finds and mends what is wrong.
    await print(document, job, press);
  }
  throw new Error(`${document.file}: what was just made cannot be read from ${press.folder}.`);
}
