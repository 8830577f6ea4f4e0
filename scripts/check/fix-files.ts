import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from '../../src/files/write-whole.ts';
import type { Message } from '../../src/model/message.ts';
import { applyFixes, type Change } from './fix.ts';

/** One file that was changed, named as messages name it. */
export interface FixedFile {
  readonly file: string;
  readonly changes: readonly Change[];
}

/** Puts every safe replacement into its file, which is never left half written. Files without one are not written. */
export async function fixFiles(home: string, messages: readonly Message[]): Promise<FixedFile[]> {
  const fixed: FixedFile[] = [];
  for (const [file, own] of Map.groupBy(messages, (message) => message.file)) {
    if (!own.some(({ replacement, mend }) => replacement ?? mend)) continue;
    // What a link leads to is changed, and the link stays.
    const name = await realpath(path.join(home, file));
    const { text, changes } = applyFixes(await readWhole(name), own);
    if (changes.length === 0) continue;
    await writeWhole(name, text, (await stat(name)).mode);
    fixed.push({ file, changes });
  }
  return fixed;
}

/** With its byte order mark, if it has one: places are counted from the first character of the file. */
async function readWhole(name: string): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(await readFile(name));
}
