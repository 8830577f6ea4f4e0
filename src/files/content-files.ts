import type { Dirent } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { HISTORY_FILE } from '../history/history-file.ts';
import { kinds } from '../model/document.ts';
import { formatFile } from '../model/format/version.ts';
import { codesFile } from '../model/read-codes.ts';
import { kindFolder } from '../model/kind-folder.ts';
import { hasErrors, type Message } from '../model/message.ts';
import { nearest } from '../model/nearest.ts';
import { photoEndings } from '../pictures/photo/source.ts';
import { readContentFormat } from './content-format.ts';
import { recordingEndings } from '../model/recordings/recording-limits.ts';
import { asDocument, isDocumentName, isOfComputer, message, strayFile, strayThing } from './stray-files.ts';
import { reasonOf } from './text-file.ts';

/**
 * The document files below `root/content`, and what lies there that nothing reads. Paths have / on every system. There are
 * none while their format is another one than is read, unless `ofAnyFormat`.
 */
export async function findContentFiles(
  root: string,
  { ofAnyFormat = false }: { readonly ofAnyFormat?: boolean } = {},
): Promise<{ files: string[]; messages: Message[] }> {
  const search: Search = {
    root,
    home: await realpath(path.join(root, 'content')).catch(() => ''),
    files: [],
    messages: [],
  };
  const { trouble } = ofAnyFormat ? {} : await readContentFormat(root);
  if (trouble) return { files: [], messages: [trouble] };
  for (const entry of await list(search, 'content')) {
    const file = `content/${entry.name}`;
    if (kindFolders.includes(entry.name)) await searchKind(search, file);
    else if (!OTHERS.has(entry.name)) await reportStrayFolder(search, file, entry.name);
  }
  if (search.files.length === 0 && !hasErrors(search.messages)) search.messages.push(noDocuments);
  return { files: search.files.toSorted(), messages: search.messages };
}

/** Says why a folder with content cannot be looked into: whatever lies there would be missing with nobody told. */
export function unreadableFolder(folder: string, error: unknown): Message {
  return message('unreadable-file', folder, {
    found: `The folder cannot be opened (${reasonOf(error)}).`,
    allowed: 'Everything in “content” is a folder or a file that you may open.',
    fix: 'Check that it is a folder, and who may read it.',
  });
}

interface Search {
  readonly root: string;
  /** The content folder with every link followed. Nothing outside is read. */
  readonly home: string;
  readonly files: string[];
  readonly messages: Message[];
}

const kindFolders: readonly string[] = kinds.map(kindFolder);

/** Folders in `content` that hold no documents: decks, drawings and word lists. */
const OTHER_FOLDERS = ['decks', 'pictures', 'words'];
const OTHERS = new Set([
  ...OTHER_FOLDERS,
  ...[formatFile, codesFile].map((file) => path.posix.basename(file)),
  'README.md',
]);

async function searchKind(search: Search, folder: string): Promise<void> {
  for (const entry of await list(search, folder)) {
    const inside = `${folder}/${entry.name}`;
    if (await isFolder(search, entry, inside)) await searchDocument(search, inside);
    else
      search.messages.push(
        strayFile(inside, { allowed: OWN_FOLDER, meant: `${folder}/make-tea/en-GB.mdx`, alone: true }),
      );
  }
}

async function searchDocument(search: Search, folder: string, depth = 0): Promise<void> {
  const entries = await list(search, folder);
  const told = search.messages.length;
  const alone = depth === 0 && !entries.some(isDocument);
  for (const entry of entries) {
    const file = `${folder}/${entry.name}`;
    if (await isFolder(search, entry, file)) {
      if (isDocument(entry)) search.messages.push(strayThing(file, DOCUMENT_FOLDER));
      else if (depth < 3) await searchDocument(search, file, depth + 1);
    } else if (isDocument(entry) && depth === 0) search.files.push(file);
    else if (!isBesideDocument(entry) && !(entry.name === HISTORY_FILE && depth === 0))
      search.messages.push(
        strayFile(file, {
          allowed: depth === 0 ? DOCUMENT_FOLDER : OWN_FOLDER,
          meant: asDocument(depth === 0 ? file : movedUp(file)),
          alone,
        }),
      );
  }
  // What lies in the folder has been named: that the folder has no document only follows from it.
  if (alone && entries.length > 0 && search.messages.length === told)
    search.messages.push(strayThing(folder, DOCUMENT_FOLDER));
}

/** The place one folder below that of its kind: `content/tasks/old/tea/en-GB.mdx` becomes `content/tasks/tea/en-GB.mdx`. */
function movedUp(file: string): string {
  const [content, kind, ...rest] = file.split('/');
  return [content, kind, ...rest.slice(-2)].join('/');
}

const OWN_FOLDER = 'A document lies in a folder of its own, as content/tasks/make-tea/en-GB.mdx.';
const DOCUMENT_FOLDER =
  'This folder holds documents (en-GB.mdx), photos (.jpg, .png or .webp), tables (.csv), films (.mp4), recordings (.mp3, .m4a or .wav) and captions (.vtt).';

/** What a document may name that lies beside it. */
function isBesideDocument({ name }: Dirent): boolean {
  return [...photoEndings, '.csv', ...recordingEndings].some((ending) => name.toLowerCase().endsWith(ending));
}

function isDocument({ name }: Dirent): boolean {
  return name.endsWith('.mdx');
}

/** What lies in a folder and inside `content`, by name, without what the computer puts there for itself. */
async function list(search: Search, folder: string): Promise<Dirent[]> {
  const entries = await readFolder(search, folder);
  const visible = entries
    .filter((entry) => !isOfComputer(entry.name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const inside: Dirent[] = [];
  for (const entry of visible)
    if (!entry.isSymbolicLink() || (await staysInside(search, `${folder}/${entry.name}`))) inside.push(entry);
  return inside;
}

async function readFolder({ root, messages }: Search, folder: string): Promise<Dirent[]> {
  try {
    return await readdir(path.join(root, folder), { withFileTypes: true });
  } catch (error) {
    // Without any content there is something else to say, once.
    if (reasonOf(error) !== 'ENOENT') messages.push(unreadableFolder(folder, error));
    return [];
  }
}

async function staysInside(search: Search, file: string): Promise<boolean> {
  const target = await realpath(path.join(search.root, file)).catch(() => '');
  if (target.startsWith(search.home + path.sep)) return true;
  search.messages.push(
    message('file-outside-folder', file, {
      found: 'This is a link to a file or folder outside “content”, or to nothing.',
      allowed: 'All documents and photos lie in “content” themselves.',
      fix: 'Delete the link and copy the file itself here.',
    }),
  );
  return false;
}

async function isFolder({ root }: Search, entry: Dirent, file: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return (await readdir(path.join(root, file)).catch(() => undefined)) !== undefined;
}

async function reportStrayFolder(search: Search, file: string, name: string): Promise<void> {
  const folders = `“content” holds the folders ${[...kindFolders, ...OTHER_FOLDERS].join(', ')}.`;
  const near = nearest(name, kindFolders)[0];
  const inside = await readdir(path.join(search.root, file), { recursive: true }).catch(() => []);
  if (!near) search.messages.push(strayFile(file, { allowed: folders }));
  else if (!inside.some((each) => isDocumentName(`${file}/${each}`)))
    search.messages.push(strayThing(file, `${folders} Did you mean “${near}”?`));
  else
    search.messages.push(
      message('document-not-read', file, {
        found: `Nothing reads this folder and the documents in it. Its name is not “${near}”.`,
        allowed: folders,
        fix: `Rename it to “${near}”, or move what is in it there.`,
      }),
    );
}

const noDocuments: Message = message('no-documents', 'content', {
  found: 'There is no document in “content”.',
  allowed: 'A site has at least one document, such as content/tasks/make-tea/en-GB.mdx.',
  fix: 'Make one with “npm run new”.',
});
