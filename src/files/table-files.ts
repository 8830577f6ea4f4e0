import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isWithin, nameBelow } from './name-below.ts';
import { nearest } from '../model/nearest.ts';
import type { DataAnswer } from '../model/picture-lookup.ts';
import { isFile } from './photo-files.ts';
import { reasonOf } from './text-file.ts';

/** A table of 10,000 lines has less. More than this is not read into memory at all. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Looks for a table beside its document. Folders other than the document's own, also through a link, are out of reach. */
export function findTable(name: string, from: string, root: string): DataAnswer {
  const folder = path.dirname(path.resolve(root, from));
  const file = path.resolve(folder, name);
  if (!name.toLowerCase().endsWith('.csv'))
    return refuse('A table is a file that ends in .csv.', folder, {
      fix: /\.(?:xlsx?|ods|numbers)$/iu.test(name)
        ? 'Open it in the program that made it, choose “Save as”, and choose “CSV UTF-8” as the type.'
        : undefined,
    });
  if (!isWithin(file, folder)) return refuse('It does not lie in the folder of this document.', folder);
  if (!isFile(file)) return refuse('There is no such file.', folder, { name });
  try {
    if (!isWithin(realpathSync(file), realpathSync(folder)))
      return refuse('It is a link to a file outside the folder of this document.', folder);
    const { size } = statSync(file);
    if (size > MOST_BYTES)
      return refuse(
        `It has ${Math.ceil(size / 1024).toLocaleString('en-GB')} kilobytes, where ${(MOST_BYTES / 1024).toLocaleString('en-GB')} are allowed.`,
        folder,
        { fix: 'Count the people first, and write one line for each answer: Good,12' },
      );
    const shown = nameBelow(root, file);
    return { found: true, file: shown, bytes: new Uint8Array(readFileSync(file)) };
  } catch (error) {
    return refuse(`It cannot be opened (${reasonOf(error)}).`, folder, {
      fix: 'Close it in other programs and check who may read it.',
    });
  }
}

function refuse(
  reason: string,
  folder: string,
  { name, fix }: { readonly name?: string; readonly fix?: string | undefined } = {},
): DataAnswer {
  const tables = readdirSync(folder)
    .filter((each) => each.toLowerCase().endsWith('.csv'))
    .map((each) => `./${each}`)
    .toSorted();
  const near = name === undefined ? [] : nearest(`./${path.basename(name)}`, tables, 5);
  const suggestions = [...new Set([...near, ...tables])].slice(0, 5);
  return { found: false, reason, suggestions, ...(fix !== undefined && { fix }) };
}
