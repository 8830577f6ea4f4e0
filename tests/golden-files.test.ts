import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

/** A project of one test and its golden file, run with the settings of this one. */
let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'golden-'));
  mkdirSync(join(project, 'tests'));
  writeFileSync(
    join(project, 'tests', 'tea.test.ts'),
    `test('tea', async () => {
       await expect('Make tea.').toMatchFileSnapshot('tea.txt');
     });`,
  );
});
afterEach(() => rmSync(project, { recursive: true }));

const golden = (): string => join(project, 'tests', 'tea.txt');

describe('A golden file', () => {
  it('that is missing fails its test, and is not written by the way', () => {
    const { status, output } = runTests();
    expect(status).toBe(1);
    expect(output).toContain('1 failed');
    expect(readdirSync(join(project, 'tests'))).toEqual(['tea.test.ts']);
  });

  it('that says something else fails its test, and stays as it is', () => {
    writeFileSync(golden(), 'Make coffee.');
    expect(runTests().status).toBe(1);
    expect(readFileSync(golden(), 'utf8')).toBe('Make coffee.');
  });

  it('is written with -u', () => {
    expect(runTests('-u').status).toBe(0);
    expect(readFileSync(golden(), 'utf8')).toBe('Make tea.');
    expect(runTests().status).toBe(0);
  });
});

function runTests(...flags: readonly string[]): { status: number | null; output: string } {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const config = join(root, 'vitest.config.ts');
  // As on the desk of an author: on a build machine vitest would write nothing by itself.
  const { CI: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [vitest, 'run', '--root', project, '--config', config, '--project', 'fast', '--globals', ...flags],
    { encoding: 'utf8', env },
  );
  return { status, output: stdout + stderr };
}
