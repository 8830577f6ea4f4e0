import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../source-files.ts';
import { plainEnvironment } from '../build/run-build.ts';

function build(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'scripts/build.ts'), ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...plainEnvironment(), ...env },
  });
  return { status, said: stderr };
}

describe('A build for many machines', () => {
  it.each([
    [['--papers-only', '--shard', '9/8'], /“9\/8”[^]*such as 2\/8/u],
    [['--papers-only', '--shard', 'two'], /“two”[^]*such as 2\/8/u],
    [['--shard', '2/8'], /--shard goes with --papers-only/u],
    [['--cache', ''], /--cache needs the name of a folder/u],
  ] as const)('refuses %j in plain words, before anything is begun', (words, said) => {
    expect(build(words)).toEqual({ status: 2, said: expect.stringMatching(said) });
  });

  it('refuses a shared cache without a secret: anybody could put papers there', () => {
    const { status, said } = build([], { CLEARSTEP_REMOTE_CACHE: 'https://cache.example' });
    expect(status).toBe(2);
    expect(said).toMatch(/CLEARSTEP_REMOTE_CACHE_SECRET is not/u);
    expect(said).not.toContain('    at ');
  });
});
