import { readFile, stat } from 'node:fs/promises';
import type { Message } from '../model/message.ts';
import { readerRules, type ReaderRule } from '../model/reader-rules.ts';

/**
 * The bytes of a file that somebody writes by hand; or a message that says why they cannot be had. `name` is what the
 * message calls it. A pipe or a device is not even opened: it might never end.
 */
export async function readTextFile(file: string, name: string): Promise<Uint8Array | Message> {
  try {
    const found = await stat(file);
    if (!found.isFile()) return message(name, notAFile);
    if (found.size > MOST_BYTES) return message(name, tooLarge(found.size));
    return await readFile(file);
  } catch (error) {
    return message(name, unreadable(reasonOf(error)));
  }
}

/** What the system calls the reason: `EACCES`. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

/** A document has some kilobytes. More than this is not read into memory at all. */
const MOST_BYTES = 1024 * 1024;

type Trouble = Pick<Message, 'found' | 'allowed' | 'fix'> & { readonly rule: ReaderRule };

const notAFile: Trouble = {
  rule: 'unreadable-file',
  found: 'This is a folder or something else, but not a file.',
  allowed: 'A text file has this name.',
  fix: 'Give it another name, or delete it.',
};

function tooLarge(size: number): Trouble {
  return {
    rule: 'file-too-long',
    found: `The file has ${Math.ceil(size / 1024).toLocaleString('en-GB')} kilobytes.`,
    allowed: 'A document has up to 1,024 kilobytes and 100,000 characters.',
    fix: 'Check that this is a text file. If it is, make two or more documents of it.',
  };
}

function unreadable(reason: string): Trouble {
  const missing = reason === 'ENOENT';
  return {
    rule: 'unreadable-file',
    found: missing ? 'There is no file of this name.' : `The file cannot be opened (${reason}).`,
    allowed: 'Every document is a file that you may open.',
    fix: missing ? 'Check the name and the folder.' : 'Close it in other programs and check who may read it.',
  };
}

function message(file: string, { rule, ...wording }: Trouble): Message {
  return { file, severity: readerRules[rule].severity, rule, ...wording };
}
