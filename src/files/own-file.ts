import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The text of a data file of Clearstep itself, by its path in the package: `src/pictures/names/aliases.tsv`. Found by the name of
 * the package, so that it is found as well where a bundler has moved the code that asks.
 */
export function readOwnFile(path: string): string {
  return readFileSync(createRequire(import.meta.url).resolve(`clearstep/${path}`), 'utf8');
}
