import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { libraryDocuments } from '../../scripts/test/library.ts';
import { root } from '../source-files.ts';

test('Every document on the list of the library is there', () => {
  const folders = new Set(
    globSync('content/*/*/*.mdx', { cwd: root }).map((file) =>
      path.relative('content', path.dirname(file)).split(path.sep).join('/'),
    ),
  );
  const missing = libraryDocuments(root).filter((folder) => !folders.has(folder));
  expect(missing).toEqual([]);
});
