import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../source-files.ts';

const LATER = /\bimport\('([^']+)'\)/gu;
const rest = 'src/components/make/fetch-rest.ts';

test('All code that /make/ asks for when it is used is fetched before, for who has no internet then', () => {
  const asked = globSync('src/components/make/**/*.{ts,tsx}', { cwd: root })
    .map((file) => file.split(path.sep).join('/'))
    // The worker has its own.
    .filter((file) => file !== rest && !file.includes('/worker/'))
    .flatMap(importedIn);
  expect(asked.length).toBeGreaterThan(4);
  expect([...new Set(asked)].toSorted()).toEqual(importedIn(rest).toSorted());
});

function importedIn(file: string): string[] {
  return [...readFileSync(path.join(root, file), 'utf8').matchAll(LATER)].map(([, name = '']) =>
    name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name,
  );
}
