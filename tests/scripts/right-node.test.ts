import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../source-files.ts';

const elsewhere = mkdtempSync(path.join(tmpdir(), 'clearstep-node-'));
afterAll(() => rmSync(elsewhere, { recursive: true }));

/** Has a program take its Node for an older one, but none of the programs that it starts. */
const older = `data:text/javascript,${encodeURIComponent(`
if (process.env.OLDER_NODE) {
  Object.defineProperty(process, 'versions', { value: { ...process.versions, node: process.env.OLDER_NODE } });
  delete process.env.OLDER_NODE;
}`)}`;

function clearstep(folder: string, ...words: readonly string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', older, path.join(root, 'bin/clearstep.mjs'), ...words],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, OLDER_NODE: '20.20.2' } },
  );
  return { status, said: stdout + stderr };
}

describe('A command on Node 20', () => {
  test('runs on the Node that the project has of npm', () => {
    const { status, said } = clearstep(root, 'check', '--help');
    expect(said).toContain('npm run check');
    expect(status).toBe(0);
  });

  test('says which it needs and how to get it, where the project has none', () => {
    const { status, said } = clearstep(elsewhere, 'check', '--help');
    expect(said).toContain('needs its packages and Node 24. This is Node 20.20.2.');
    expect(said).toContain('npx -p node@24 npm run check');
    expect(said).not.toContain('    at ');
    expect(status).toBe(1);
  });

  test('lists the commands, and says its own version', () => {
    expect(clearstep(elsewhere, '--help')).toMatchObject({
      status: 0,
      said: expect.stringContaining('clearstep init') as string,
    });
    expect(clearstep(elsewhere, '--version').said).toMatch(/^\d+\.\d+\.\d+/u);
  });
});
