import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from '../../src/files/write-whole.ts';
import type { Message } from '../../src/model/message.ts';
import { explainDiskProblem } from '../terminal/disk-problem.ts';
import { applyFixes, type Change } from '../../src/write/fixes.ts';

/** One file that was changed, named as messages name it. */
export interface FixedFile {
  readonly file: string;
  readonly changes: readonly Change[];
}

/** One file that could not be changed, with the reason in words. */
export interface UnfixedFile {
  readonly file: string;
  readonly reason: string;
}

/**
 * Puts every safe replacement into its file, which is never left half written. Files without one are not written, and one
 * that may not be written stops no other. Throws what is no trouble of the disk.
 */
export async function fixFiles(
  home: string,
  messages: readonly Message[],
): Promise<{ readonly fixed: readonly FixedFile[]; readonly unfixed: readonly UnfixedFile[] }> {
  const fixed: FixedFile[] = [];
  const unfixed: UnfixedFile[] = [];
  for (const [file, own] of Map.groupBy(messages, (message) => message.file)) {
    if (!own.some(({ replacement, mend }) => replacement ?? mend)) continue;
    try {
      const changes = await fixFile(path.join(home, file), own);
      if (changes.length > 0) fixed.push({ file, changes });
    } catch (error) {
      const [reason] = explainDiskProblem(error)?.split('\n') ?? [];
      if (reason === undefined) throw error;
      unfixed.push({ file, reason });
    }
  }
  return { fixed, unfixed };
}

async function fixFile(file: string, messages: readonly Message[]): Promise<readonly Change[]> {
  // What a link leads to is changed, and the link stays.
  const name = await realpath(file);
  const { text, changes } = applyFixes(await readWhole(name), messages);
  if (changes.length > 0) await writeWhole(name, text, (await stat(name)).mode);
  return changes;
}

/** With its byte order mark, if it has one: places are counted from the first character of the file. */
async function readWhole(name: string): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(await readFile(name));
}
