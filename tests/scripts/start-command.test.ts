import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { root } from '../source-files.ts';
import { startCommand } from './start-command.ts';

/** Starts Node with the command, as a person does. */
function startAlone(script: string, words: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('A command in the process that others share', () => {
  test.each([
    ['scripts/new.ts', ['--kind', 'poster', '--title', '!!!', '--language', 'en-GB']],
    ['scripts/migrate.ts', ['--root', 'tests/fixtures', '--dry-run']],
    ['scripts/collect.ts', ['no-such-folder']],
  ])('says and ends as in one of its own: %s %j', async (script, words) => {
    expect(await startCommand(script, words)).toEqual(startAlone(script, words));
  });

  test('keeps nothing of the one before it: its words, its end, its folder or what was set round it', async () => {
    const env = { ...process.env, SITE: 'here' };
    const check = ['--root', 'tests/fixtures/polish', '--without-papers', '--without-spelling'];
    expect(await startCommand('scripts/check.ts', check, { env })).toMatchObject({ status: 2 });
    expect(await startCommand('scripts/check.ts', ['--help'], { cwd: '/' })).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(await startCommand('scripts/check.ts', check)).toMatchObject({ status: 0, stderr: '' });
  });

  test('that throws is told as Node tells it', async () => {
    expect(await startCommand('scripts/no-such-command.ts', [])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('ERR_MODULE_NOT_FOUND') as string,
    });
  });
});
