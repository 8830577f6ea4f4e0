import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { readContent, readContentFile, type ContentOptions } from '../files/content.ts';
import { readContentFormat } from '../files/content-format.ts';
import { registerFile } from '../files/house-pictures.ts';
import { wordsFolder } from '../files/words.ts';
import { codesFile } from '../model/read-codes.ts';
import { decksFolder } from '../model/read-deck.ts';
import { compareTranslations } from '../model/compare-translations.ts';
import type { Deck } from '../model/deck.ts';
import type { Document } from '../model/document.ts';
import type { Message } from '../model/message.ts';
import { withOriginals } from '../model/with-original.ts';

export interface AskedContent {
  readonly documents: readonly Document[];
  readonly drafts: readonly Document[];
  /** All decks, where all content is asked about. */
  readonly decks: readonly Deck[];
  readonly messages: readonly Message[];
  /** The same documents in other languages, which nobody asked about: a translation is held against its original. */
  readonly beside: readonly Document[];
}

/** Files that hold no document. */
const registers: ReadonlySet<string> = new Set([registerFile]);

/** Whether a code leads somewhere, and whether there is what a deck names, only all documents can say. */
function needsAll(file: string): boolean {
  return file === codesFile || file.startsWith(`${decksFolder}/`);
}

/** Reads the documents that are asked about, by their paths below `root`. Absent: all of them. */
export async function readAsked(
  root: string,
  files: readonly string[] | undefined,
  options: ContentOptions,
): Promise<AskedContent> {
  if (!files) return { ...(await readContent(root, options)), beside: [] };
  const { trouble } = await readContentFormat(root);
  if (trouble) return { documents: [], drafts: [], decks: [], messages: [trouble], beside: [] };
  const asked = files.filter(
    (file) => !file.startsWith(`${wordsFolder}/`) && !registers.has(file) && !needsAll(file),
  );
  const read = async (names: readonly string[]): ReturnType<typeof readAll> => readAll(root, names, options);
  const [results, others] = await Promise.all([read(asked), read(await filesBeside(root, asked))]);
  const own = results.flatMap(({ document }) => document ?? []);
  const beside = others.flatMap(({ document }) => document ?? []);
  const documents = withOriginals([...own, ...beside]).slice(0, own.length);
  const compared = documents.flatMap((document) => {
    const family = [...documents, ...beside].filter(({ slug }) => slug === document.slug);
    return compareTranslations(document, family);
  });
  const ofAll = files.some(needsAll)
    ? (await readContent(root, options)).messages.filter(({ file }) => needsAll(file) && files.includes(file))
    : [];
  return {
    documents,
    drafts: results.flatMap(({ draft }) => draft ?? []),
    decks: [],
    messages: [...results.flatMap(({ messages }) => messages), ...compared, ...ofAll],
    beside,
  };
}

async function readAll(
  root: string,
  files: readonly string[],
  options: ContentOptions,
): Promise<Awaited<ReturnType<typeof readContentFile>>[]> {
  return Promise.all(files.map((file) => readContentFile(root, file, options)));
}

/** The other documents in the folders of some files. What is wrong with a folder is for a check of everything to say. */
async function filesBeside(root: string, files: readonly string[]): Promise<string[]> {
  const folders = new Set(files.map((file) => path.posix.dirname(file)));
  const found = await Promise.all(
    [...folders].map(async (folder) => {
      const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
      return entries
        .filter((entry) => entry.isFile() && entry.name.endsWith('.mdx'))
        .map(({ name }) => `${folder}/${name}`);
    }),
  );
  return found.flat().filter((file) => !files.includes(file));
}
