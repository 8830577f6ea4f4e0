import { describe, expect, it } from 'vitest';
import { plainEnvironment } from '../build/run-build.ts';
import { startCommand } from './start-command.ts';

async function build(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const own = { ...plainEnvironment(), ...env };
  const { status, stderr } = await startCommand('scripts/build.ts', words, { env: own });
  return { status, said: stderr };
}

describe('A build for many machines', () => {
  it.each([
    [['--papers-only', '--shard', '9/8'], /“9\/8”[^]*such as 2\/8/u],
    [['--papers-only', '--shard', 'two'], /“two”[^]*such as 2\/8/u],
    [['--shard', '2/8'], /--shard goes with --papers-only/u],
    [['--cache', ''], /--cache needs the name of a folder/u],
  ] as const)('refuses %j in plain words, before anything is begun', async (words, said) => {
    expect(await build(words)).toEqual({ status: 2, said: expect.stringMatching(said) });
  });

  it('refuses a shared cache without a secret: anybody could put papers there', async () => {
    const { status, said } = await build([], { CLEARSTEP_REMOTE_CACHE: 'https://cache.example' });
    expect(status).toBe(2);
    expect(said).toMatch(/CLEARSTEP_REMOTE_CACHE_SECRET is not/u);
    expect(said).not.toContain('    at ');
  });
});
