import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from './package-root.ts';

/** The text of a data file of Clearstep itself, by its path in the package: `src/pictures/names/aliases.tsv`. */
export function readOwnFile(file: string): string {
  return readFileSync(path.join(packageRoot, file), 'utf8');
}

/**
 * The address of a page or a module of Clearstep itself that Vite loads, by its path in the package. It is shipped as it is
 * written, and so never lies beside the compiled code that names it.
 */
export function ownSource(file: string): URL {
  return pathToFileURL(path.join(packageRoot, file));
}
