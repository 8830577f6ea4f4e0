import type { Document } from './document.ts';

/**
 * The folder in the names of documents that come along from Clearstep's own library, as messages show them and as photos
 * are named: `library/tasks/lift-a-box-safely/en-GB.mdx`. A project has no such folder; its own documents lie in `content`.
 */
const LIBRARY = 'library/';

/** The name of a document of the library, from its path in Clearstep: `content/tasks/...`. */
export function libraryFile(file: string): string {
  return file.replace(/^content\//u, LIBRARY);
}

/** The path in Clearstep of a document or a photo of the library. `undefined`: it is of the project itself. */
export function fileInLibrary(name: string): string | undefined {
  return name.startsWith(LIBRARY) ? `content/${name.slice(LIBRARY.length)}` : undefined;
}

/** Whether a document has come along from Clearstep's own library. */
export function isFromLibrary({ file }: Pick<Document, 'file'>): boolean {
  return fileInLibrary(file) !== undefined;
}
