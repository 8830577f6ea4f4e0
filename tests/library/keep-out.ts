import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

// Before the fast tests: whoever opens anything in `content` of this project gets an error. An organisation has other
// documents there, and the tests of the program have to pass all the same. Examples are in tests/fixtures. Drawings come
// along with the program, and stay. Files of one process share what they read with, so that each call asks which is at work.

/** It looks at every file in git, whatever it is. */
const everyFile = fileURLToPath(new URL('../repository.test.ts', import.meta.url));

const library = fileURLToPath(new URL('../../content', import.meta.url));

const opening = [
  'access',
  'open',
  'opendir',
  'readFile',
  'readdir',
  'realpath',
  'stat',
  'lstat',
  'cp',
] as const;

function keepOut(owner: object, name: string): void {
  const original: unknown = Reflect.get(owner, name);
  if (typeof original !== 'function') throw new Error(`node:fs has no ${name}.`);
  const guarded = (...given: unknown[]): unknown => {
    if (isInside(given[0]) && expect.getState().testPath !== everyFile)
      throw new Error(`A test of the program looks at our own library: ${String(given[0])}`);
    return Reflect.apply(original, owner, given);
  };
  Reflect.set(owner, name, Object.assign(guarded, original));
}

function isInside(file: unknown): boolean {
  if (file instanceof URL && file.protocol !== 'file:') return false;
  if (!(file instanceof URL) && typeof file !== 'string') return false;
  const below = path.relative(library, path.resolve(file instanceof URL ? fileURLToPath(file) : file));
  // The names of its documents are what the setting `library` chooses from; what stands in them is no matter here.
  return !below.startsWith('..') && (below.endsWith('.mdx') || below.startsWith(`words${path.sep}`));
}

const isGuarded = Symbol.for('clearstep: the library is kept out');

if (!(isGuarded in fs.openSync)) {
  for (const name of opening) {
    keepOut(fs, `${name}Sync`);
    keepOut(fs.promises, name);
  }
  Object.assign(fs.openSync, { [isGuarded]: true });
  syncBuiltinESMExports();
}
