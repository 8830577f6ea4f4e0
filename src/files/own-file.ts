import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from './package-root.ts';

/** The text of a data file of Clearstep itself, by its path in the package: `src/pictures/names/aliases.tsv`. */
export function readOwnFile(file: string): string {
  return readFileSync(path.join(packageRoot, file), 'utf8');
}
