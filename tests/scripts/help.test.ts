import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText, root } from '../source-files.ts';
import type { Ending } from './command-host.ts';
import { startCommand } from './start-command.ts';

const commands = globSync('scripts/*.ts', { cwd: root }).toSorted();

const noAnswer: Ending = { status: -1, stdout: '', stderr: '' };
const helped = await askAll('--help');
const refused = await askAll('--wibble');

describe('every command', () => {
  it.each(commands)('%s says with --help what it is for, and does nothing else', (file) => {
    const { status, stdout: text, stderr } = helped.get(file) ?? noAnswer;
    expect([status, stderr]).toEqual([0, '']);
    expect(text).toMatch(/npm (?:run |test)|node scripts\//u);
    expect(text.split('\n').length).toBeGreaterThan(1);
  });

  it('is started by a package script that names a file which is there', () => {
    const scripts = (JSON.parse(readText('package.json')) as { scripts: Record<string, string> }).scripts;
    const started = Object.values(scripts).flatMap(
      (line) => /bin\/clearstep\.mjs (\S+)/u.exec(line)?.[1] ?? [],
    );
    expect(started.length).toBeGreaterThan(3);
    expect(started.filter((name) => !commands.includes(`scripts/${name}.ts`))).toEqual([]);
  });

  it.each(commands)('%s refuses a flag that it does not know, and shows its own', (file) => {
    const { status, stdout, stderr } = refused.get(file) ?? noAnswer;
    expect(status).toBe(2);
    expect(stderr).toContain('--wibble');
    expect(stderr).toContain('--help');
    expect(stderr).not.toContain('    at ');
    expect(stdout).toBe('');
  });

  it.each([
    [['--tittle', 'Tea'], 'There is no flag --tittle. Did you mean --title?'],
    [['--kind'], '--kind needs a value after it.'],
    [['--title', 'Make', 'tea'], '“tea” is one word too many here.'],
  ])('says in plain words what is wrong with %j', async (flags, words) => {
    const { status, stderr } = await startCommand('scripts/new.ts', flags);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  });
});

describe('A wrong value', () => {
  it.each([
    ['check', ['--root', 'no-such-folder'], 'There is no folder'],
    ['check', ['--format', 'xml'], '--format is text'],
    ['contact-sheet', ['no-such-document', '--root', 'tests/fixtures'], 'There is no document'],
    ['mutants', ['--count', 'many'], '--count is “many”'],
    ['fuzz', ['--minutes', '0'], '--minutes is “0”'],
    ['dev', ['--port', '0'], '--port is a number'],
  ])('ends %s with 2, as a wrong flag does: %s', async (command, flags, words) => {
    const { status, stderr } = await startCommand(`scripts/${command}.ts`, flags);
    expect(stderr).toContain(words);
    expect(status).toBe(2);
  });

  it('of SITE does so, too', async () => {
    const env = { ...process.env, SITE: 'here' };
    const { status, stderr } = await startCommand('scripts/check.ts', ['--without-papers'], { env });
    expect(stderr).toContain('SITE is not an address');
    expect(status).toBe(2);
  });
});

type Answers = ReadonlyMap<string, Ending>;

/** What every command says to a flag. */
async function askAll(flag: string): Promise<Answers> {
  const answers = new Map<string, Ending>();
  for (const file of commands) answers.set(file, await startCommand(file, [flag]));
  return answers;
}
