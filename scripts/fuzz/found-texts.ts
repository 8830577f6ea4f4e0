import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Found } from './thread.ts';

/** The file in which a text that was found is kept, with its seed. As JSON, because it may hold what no text file can. */
export function keepFound(folder: string, found: Found): string {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${found.seed}.json`);
  // Lines below the first say where in the code of this machine it was.
  const faults = found.faults.map((fault) => fault.split('\n')[0]);
  writeFileSync(file, `${JSON.stringify({ ...found, faults }, undefined, 2)}\n`);
  return file;
}

/** All texts that were found and kept, by seed. */
export function keptFound(folder: string): Found[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name): Found => JSON.parse(readFileSync(path.join(folder, name), 'utf8')))
    .sort((one, other) => one.seed - other.seed);
}
