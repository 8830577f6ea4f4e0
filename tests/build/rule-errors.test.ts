import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { build } from './run-build.ts';
import { smallProject } from './small-project.ts';

const file = 'content/forms/my-break-times/en-GB.mdx';

test('an error of a rule ends the build with its place; in a draft it stops nothing', async () => {
  const folder = smallProject();
  const name = path.join(folder, file);
  const source = readFileSync(name, 'utf8');
  writeFileSync(name, source.replace(/^summary: .*$/mu, 'summary: This is easy read.'));

  const stopped = await build(folder);
  expect(stopped.output).toMatch(/content\/forms\/my-break-times\/en-GB\.mdx:\d+:\d+ error easy-read-label/);
  expect(stopped.code).toBe(1);

  const draft = await build(folder, { arguments: ['--warn-only'] });
  expect(draft.output).toContain('error easy-read-label');
  expect(draft.code).toBe(0);
});
