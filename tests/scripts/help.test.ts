import { execFileSync, spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText, root } from '../source-files.ts';
import type { Answer } from './ask-commands.ts';

const commands = globSync('scripts/*.ts', { cwd: root }).toSorted();

const noAnswer: Answer = { file: '', status: -1, stdout: '', stderr: '' };
const [helped, refused] = ['--help', '--wibble'].map(askAll) as [Answers, Answers];

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
  ])('says in plain words what is wrong with %j', (flags, words) => {
    const { status, stderr } = start('scripts/new.ts', ...flags);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  });
});

describe('A wrong value', () => {
  it.each([
    ['check', ['--root', 'no-such-folder'], 'There is no folder'],
    ['check', ['--format', 'xml'], '--format is text'],
    ['contact-sheet', ['no-such-document'], 'There is no document'],
    ['mutants', ['--count', 'many'], '--count is “many”'],
    ['fuzz', ['--minutes', '0'], '--minutes is “0”'],
    ['dev', ['--port', '0'], '--port is a number'],
  ])('ends %s with 2, as a wrong flag does: %s', (command, flags, words) => {
    const { status, stderr } = start(`scripts/${command}.ts`, ...flags);
    expect(stderr).toContain(words);
    expect(status).toBe(2);
  });

  it('of SITE does so, too', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/check.ts', '--without-papers'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, SITE: 'here' },
    });
    expect(stderr).toContain('SITE is not an address');
    expect(status).toBe(2);
  });
});

type Answers = ReadonlyMap<string, Answer>;

/** What every command says to a flag. A process for each of them would load the same again and again. */
function askAll(flag: string): Answers {
  const asked = ['tests/scripts/ask-commands.ts', flag, ...commands];
  const text = execFileSync(process.execPath, asked, { cwd: root, encoding: 'utf8' });
  return new Map((JSON.parse(text) as readonly Answer[]).map((answer) => [answer.file, answer]));
}

function start(...words: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
}
