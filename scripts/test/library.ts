import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The documents of Clearstep's own library, as folders below `content`: `tasks/lift-a-box-safely`. */
export function libraryDocuments(root: string): string[] {
  const list = readFileSync(path.join(root, 'tests', 'library', 'documents.txt'), 'utf8');
  return list.split(/\r?\n/u).filter((line) => line !== '');
}

/**
 * Whether the library is in `content`. An organisation may have its own documents there; then there is nothing to test. With
 * one of the library's documents it is there, and its tests name those that are missing.
 */
export function hasLibrary(root: string): boolean {
  return libraryDocuments(root).some((folder) => existsSync(path.join(root, 'content', folder)));
}
