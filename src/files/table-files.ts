import { readFileSync } from 'node:fs';
import type { DataAnswer } from '../model/picture-lookup.ts';
import { type Beside, findBeside, refuseBeside, refuseUnreadable } from './file-beside.ts';

/** A table of 10,000 lines has less. More than this is not read into memory at all. */
const MB = 1024 * 1024;
const MOST_BYTES = 4 * MB;

/** Looks for a table beside its document. Folders other than the document's own, also through a link, are out of reach. */
export function findTable(name: string, from: string, root: string): DataAnswer {
  const folder: Beside = { from, root, endings: ['.csv'] };
  if (!name.toLowerCase().endsWith('.csv'))
    return refuseBeside('A table is a file that ends in .csv.', folder, {
      fix: /\.(?:xlsx?|ods|numbers)$/iu.test(name)
        ? 'Open it in the program that made it, choose “Save as”, and choose “CSV UTF-8” as the type.'
        : undefined,
    });
  const found = findBeside(name, folder);
  if (!('path' in found)) return found;
  const beside: Beside = { ...folder, but: found };
  if (found.size > MOST_BYTES)
    return refuseBeside(
      `It has ${Math.ceil(found.size / MB).toLocaleString('en-GB')} megabytes, where ${MOST_BYTES / MB} are allowed.`,
      beside,
      { fix: 'Count the people first, and write one line for each answer: Good,12' },
    );
  try {
    return { found: true, file: found.file, bytes: new Uint8Array(readFileSync(found.path)) };
  } catch (error) {
    return refuseUnreadable(error, beside);
  }
}
