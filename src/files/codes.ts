import { existsSync } from 'node:fs';
import path from 'node:path';
import { codesFile, type CodesResult, readCodes } from '../model/read-codes.ts';
import { readTextFile } from './text-file.ts';

/** The codes of labels that hang somewhere, as the project's register has them. A project without one has none. */
export async function readHungCodes(root: string): Promise<CodesResult> {
  const file = path.join(root, codesFile);
  if (!existsSync(file)) return { codes: [], messages: [] };
  const bytes = await readTextFile(file, codesFile);
  return bytes instanceof Uint8Array ? readCodes(bytes) : { codes: [], messages: [bytes] };
}
