import path from 'node:path';
import { zipPhonePictures } from '../books/phone-zip.ts';
import { type NamedFile, zipAll } from '../books/zip-all.ts';
import { writeWhole } from '../files/write-whole.ts';
import { allZipPath, phoneZipPath } from '../model/addresses.ts';
import type { Document } from '../model/document.ts';
import { namedFiles } from './files-of-result.ts';
import { jobsOf } from './job.ts';
import { placeFiles } from './place-files.ts';
import type { Press } from './print.ts';

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
  for (const job of jobsOf(document, press.site)) {
    const named = namedFiles(await placeFiles(document, job, press, folder));
    all.push(...named);
    if (job.type === 'phone')
      phone.push(...named.map(({ name, bytes }) => ({ name: path.posix.basename(name), bytes })));
  }
  await writeWhole(path.join(folder, allZipPath(document)), zipAll(document, all));
  if (phone.length > 0)
    await writeWhole(path.join(folder, phoneZipPath(document)), zipPhonePictures(document, phone));
}
