import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../source-files.ts';
import { holdAnyEdits } from '../write/any-edits.ts';

test('Any edits on any document of the library keep it readable, and touch nothing that they are not about', () => {
  const sources = globSync('content/*/*/*.mdx', { cwd: root }).map((name) => ({
    file: name.split(path.sep).join('/'),
    text: readFileSync(path.join(root, name), 'utf8'),
  }));
  expect(sources.length).toBeGreaterThan(50);
  expect(holdAnyEdits(sources, 60)).toBeGreaterThan(60);
});
