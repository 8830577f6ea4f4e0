import { open } from 'node:fs/promises';
import path from 'node:path';
import { languages } from '../languages/index.ts';
import { compareDocuments } from '../model/compare-documents.ts';
import type { Document } from '../model/document.ts';
import { type Message, sortMessages } from '../model/message.ts';
import type { PictureLookup } from '../model/picture-lookup.ts';
import { readDocument, type ReadResult } from '../model/read.ts';
import { readerRules, type ReaderRule } from '../model/reader-rules.ts';
import { findContentFiles } from './content-files.ts';
import { pictureLookup } from './pictures.ts';

export interface ContentOptions {
  /** Who answers for pictures. Default: the sets in node_modules, `content/pictures` and the photos. */
  readonly pictures?: PictureLookup;
  /** ISO date on which reviews are due. Default: the day of the computer. */
  readonly today?: string;
}

export interface Content {
  /** All documents without errors, by file name. */
  readonly documents: Document[];
  /** What there is to say about all files, by file and place. */
  readonly messages: Message[];
}

/** Reads every document below `root/content`, and compares them with each other. */
export async function readContent(root: string, options: ContentOptions = {}): Promise<Content> {
  const { files, messages } = await findContentFiles(root);
  const pictures = options.pictures ?? pictureLookup(root);
  const results: ReadResult[] = [];
  for (const file of files) results.push(await readContentFile(root, file, { ...options, pictures }));
  const documents = results.flatMap(({ document }) => document ?? []);
  const all = [...messages, ...results.flatMap((result) => result.messages), ...compareDocuments(documents)];
  return { documents, messages: sortMessages(all) };
}

/** Reads one document. `file` is its path below `root`, as messages show it. */
export async function readContentFile(
  root: string,
  file: string,
  options: ContentOptions = {},
): Promise<ReadResult> {
  const bytes = await readBytes(path.resolve(root, file));
  if (!(bytes instanceof Uint8Array)) return { messages: [refuse(file, bytes)] };
  return readDocument(bytes, {
    file,
    pictures: options.pictures ?? pictureLookup(root),
    languages: languages.map((language) => language.tag),
    today: options.today ?? today(),
  });
}

/** A document has some kilobytes. More than this is not read into memory at all. */
const LARGEST_FILE = 1024 * 1024;

type Refusal = Pick<Message, 'found' | 'allowed' | 'fix'> & { readonly rule: ReaderRule };

async function readBytes(file: string): Promise<Uint8Array | Refusal> {
  try {
    await using handle = await open(file, 'r');
    const { size } = await handle.stat();
    if (size > LARGEST_FILE) return tooLarge(size);
    return await handle.readFile();
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return unreadable(reason);
  }
}

function tooLarge(size: number): Refusal {
  return {
    rule: 'file-too-long',
    found: `The file has ${Math.ceil(size / 1024).toLocaleString('en-GB')} kilobytes.`,
    allowed: 'A document has up to 1,024 kilobytes and 100,000 characters.',
    fix: 'Check that this is a text file. If it is, make two or more documents of it.',
  };
}

function unreadable(reason: string): Refusal {
  const missing = reason === 'ENOENT';
  return {
    rule: 'unreadable-file',
    found: missing ? 'There is no file of this name.' : `The file cannot be opened (${reason}).`,
    allowed: 'Every document is a file that you may open.',
    fix: missing ? 'Check the name and the folder.' : 'Close it in other programs and check who may read it.',
  };
}

function refuse(file: string, { rule, ...wording }: Refusal): Message {
  return { file, severity: readerRules[rule].severity, rule, ...wording };
}

function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
