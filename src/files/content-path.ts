import path from 'node:path';
import { fileInLibrary } from '../model/library.ts';
import { packageRoot } from './package-root.ts';

/** Where a file of the content lies on the disk, by its name in messages: in the project, or in the library that it is of. */
export function contentPath(name: string, root: string): string {
  const brought = fileInLibrary(name);
  return brought === undefined ? path.resolve(root, name) : path.join(packageRoot, brought);
}
