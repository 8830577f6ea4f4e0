import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { kinds } from '../model/document.ts';
import { kindFolder } from '../model/kind-folder.ts';
import { findConfigFile } from './config-file.ts';
import { PACKAGE } from './name.ts';

/**
 * The folder of an organisation's project, in which its config file, `content` and `dist` lie: the nearest at or above the
 * folder in which a command is started that is a project. Where none is, it is that folder itself. Clearstep's own files lie
 * elsewhere: see `package-root.ts`.
 */
export function projectRoot(from = process.cwd()): string {
  for (let folder = path.resolve(from); ; folder = path.dirname(folder)) {
    if (isProject(folder)) return folder;
    if (folder === path.dirname(folder)) return path.resolve(from);
  }
}

/** Settings may be missing: a project that lies inside another one is a project of its own all the same. */
function isProject(folder: string): boolean {
  return findConfigFile(folder) !== undefined || hasDocuments(folder) || asksForClearstep(folder);
}

function hasDocuments(folder: string): boolean {
  return kinds.some((kind) => existsSync(path.join(folder, 'content', kindFolder(kind))));
}

function asksForClearstep(folder: string): boolean {
  const file = path.join(folder, 'package.json');
  // Whoever cannot read it is told so by npm; here it says nothing.
  return existsSync(file) && readFileSync(file, 'utf8').includes(`"${PACKAGE}"`);
}
