import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../source-files.ts';

const temporary = mkdtempSync(path.join(tmpdir(), 'clearstep-compiled-'));
afterAll(() => rmSync(temporary, { recursive: true }));

test('A command keeps what Node has compiled for the next one', () => {
  // Where the tests themselves run without such a cache, the command has to have it all the same.
  const { NODE_COMPILE_CACHE: _, NODE_DISABLE_COMPILE_CACHE: __, ...environment } = process.env;
  const { status } = spawnSync(process.execPath, ['bin/clearstep.mjs', 'check', '--help'], {
    cwd: root,
    env: { ...environment, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
  });
  expect(status).toBe(0);
  expect(existsSync(path.join(temporary, 'node-compile-cache'))).toBe(true);
  expect(globSync('node-compile-cache/*/*', { cwd: temporary }).length).toBeGreaterThan(50);
});
