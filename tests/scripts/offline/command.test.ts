import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainEnvironment } from '../../build/run-build.ts';
import { root } from '../../source-files.ts';
import { startCommand } from '../start-command.ts';

const here = mkdtempSync(path.join(tmpdir(), 'clearstep-offline-'));
const project = path.join(here, 'our work');
const stick = path.join(here, 'stick');
afterAll(() => rmSync(here, { recursive: true, force: true }));

const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
  writeFileSync(path.join(project, file), text);
};
const page = (): string => readFileSync(path.join(stick, 'index.html'), 'utf8');

async function offline(words: readonly string[]): Promise<{ status: number; said: string }> {
  const { status, stdout, stderr } = await startCommand('scripts/offline.ts', words, {
    cwd: project,
    env: plainEnvironment(),
  });
  return { status, said: `${stdout}${stderr}` };
}

/** In a process of its own, which is told what its disk is like. */
function offlineAlone(
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'scripts/offline.ts'), ...words],
    {
      cwd: project,
      env: { ...plainEnvironment(), ...environment },
      encoding: 'utf8',
    },
  );
  return { status, said: `${stdout}${stderr}` };
}

beforeAll(() => {
  write('content/tasks/tea/en-GB.mdx', '');
});

describe('clearstep offline', () => {
  it('says what is missing', async () => {
    expect(await offline([])).toMatchObject({
      status: 2,
      said: expect.stringContaining('into which folder') as string,
    });
    expect(await offline(['../stick'])).toMatchObject({
      status: 1,
      said: expect.stringContaining('Build it first') as string,
    });
    expect(existsSync(stick)).toBe(false);
  });

  it('copies the site, and the next one in its place', async () => {
    write('dist/index.html', '<h1>Old</h1><a href="/a4.pdf">Paper</a>');
    write('dist/a4.pdf', 'paper');
    write('dist/not-linked.png', 'picture');
    expect(await offline(['../stick'])).toMatchObject({ status: 0 });
    expect(readdirSync(stick)).toEqual(['a4.pdf', 'index.html', 'made-by-clearstep.txt']);
    write('dist/index.html', '<h1>New</h1>');
    expect(await offline(['../stick'])).toMatchObject({ status: 0 });
    expect(page()).toContain('New');
    expect(readdirSync(stick)).toEqual(['index.html', 'made-by-clearstep.txt']);
    expect(readdirSync(here)).toEqual(['our work', 'stick']);
  });

  it('leaves the last copy whole when the stick is full, and says so', () => {
    write('dist/index.html', '<h1>Newer</h1>');
    const NODE_OPTIONS = `--import=${path.join(root, 'tests/build/full-disk.mjs')}`;
    const { status, said } = offlineAlone(['../stick'], { NODE_OPTIONS, FULL_DISK: 'stick.clearstep-next' });
    expect(status, said).toBe(1);
    expect(said).toContain('The disk is full.');
    expect(said).toContain('The folder "stick" still holds the last good site.');
    expect(said).not.toContain('    at ');
    expect(page()).toContain('New<');
    expect(readdirSync(here)).toEqual(['our work', 'stick']);
  });

  it('touches nothing in a folder with other files', async () => {
    writeFileSync(path.join(stick, 'mine.txt'), 'mine');
    const { status, said } = await offline(['../stick']);
    expect(status).toBe(1);
    expect(said).toContain('mine.txt');
    expect(readFileSync(path.join(stick, 'mine.txt'), 'utf8')).toBe('mine');
    expect(page()).toContain('New<');
  });
});
