import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../src/model/message.ts';
import { root } from '../source-files.ts';
import { bad, check, file, home, write } from './leaflet-to-check.ts';

beforeAll(() => write(bad));

describe('npm run check', () => {
  it('shows the line, marks the words, says what to do and where to read more', async () => {
    const { stdout, status } = await check('--rules', 'passive');
    expect(stdout).toContain(
      [`  ${file}:14:5 warning passive`, '  14 | Tea is made by the cleaner.', '           ^^^^^^^'].join(
        '\n',
      ),
    );
    expect(stdout).toContain('docs/rules/passive.md');
    expect(status).toBe(0);
  });

  it('counts sentences, words, pictures and pages of each document in a table', async () => {
    const lines = (await check('--rules', 'passive')).stdout.split('\n');
    const name = lines.indexOf('leaflets/tea/en-GB');
    // 5 sentences with 28 words; one idea with its picture; one page.
    expect(lines[name + 1]).toMatch(/^ +5 +5\.6 +88 plain +1\.00 +1 +2099-11-01 +[0-9a-f]{8}$/);
    const table = lines.slice(
      lines.findIndex((line) => line.startsWith('Sentences')),
      name + 2,
    );
    expect(table.filter((line) => line.length > 80)).toEqual([]);
  });

  it.each([file, 'content', 'content/leaflets/tea', 'content/*/tea/*.mdx'])(
    'takes the name of a file, a folder or a pattern: %s',
    async (name) => {
      expect((await check('--without-papers', name)).stdout).toContain('in 1 document.');
    },
  );

  it('says that a name has no file, no document or stands outside', async () => {
    expect((await check('content/leaflets/te/en-GB.mdx')).stdout).toContain('There is no file of this name.');
    mkdirSync(join(home, 'content/tasks'), { recursive: true });
    expect((await check('content/tasks')).stderr).toContain(
      'There is no document in the folder content/tasks.',
    );
    expect((await check(join(root, 'README.md'))).stderr).toContain('README.md is no document.');
  });

  it('ends with 1 for an error and shows hints only when asked', async () => {
    write(bad.replace('Tea at work', 'Tea in easy read').replace('a cup', 'a fixture'));
    const usual = await check();
    expect(usual.status).toBe(1);
    expect(usual.stdout).toContain('error easy-read-label');
    expect(usual.stdout).not.toMatch(/:\d+ hint /);
    expect(usual.stdout).toMatch(/\d+ hints? (?:is|are) not shown/);
    expect((await check('--hints')).stdout).toMatch(/:\d+ hint [a-z-]+/);
    write(bad);
  });

  it('says which paper something does not fit', async () => {
    write(bad.replace('a cup', `a ${'kettle'.repeat(20)}`));
    expect((await check()).stdout).toMatch(
      /error too-wide[\s\S]+in the editions a4, large-print and booklet/,
    );
    expect((await check('--without-papers')).stdout).not.toContain('too-wide');
    write(bad);
  });

  it('refuses a rule that nobody knows, with the nearest one', async () => {
    const { stderr, status } = await check('--rules', 'pasive');
    expect(stderr).toContain('No rule has the name pasive. Do you mean passive?');
    expect(status).toBe(2);
    expect((await check('--format', 'xml')).status).toBe(2);
  });

  it('says what stops the build first, then the five things that matter most, and how many are left', async () => {
    const lines = [
      'The hypothesis is utilised & kept.',
      "You don't have to facilitate it.",
      'Do this prior to tea.',
    ];
    write(`${bad.replace('Tea at work', 'Tea in easy read')}\n${lines.join(' ').repeat(4)}\n`);
    const { stdout, status } = await check();
    const at = (words: string): number => stdout.indexOf(words);
    expect(at('This stops the build:')).toBeLessThan(at('error easy-read-label'));
    expect(at('error easy-read-label')).toBeLessThan(at('Of the rest, this matters most:'));
    expect(stdout.slice(at('Of the rest')).match(/ (?:warning|review) [a-z-]+$/gm)).toHaveLength(5);
    const kept = Number(/and (\d+) more: --all/.exec(stdout)?.[1]);
    expect(kept).toBeGreaterThan(0);
    expect(status).toBe(1);
    const all = (await check('--all')).stdout;
    // The same slip, made again and again, is told once there, and here each time.
    const count = all.match(/ (?:warning|review) [a-z-]+$/gm)?.length ?? 0;
    expect(count).toBeGreaterThan(5 + kept);
    expect(stdout).toContain(`${count} warnings`);
    expect(all).not.toContain('more: --all');
    write(bad);
  });

  it('writes annotations and JSON for programs, and nothing beside them', async () => {
    const messages = JSON.parse((await check('--format', 'json')).stdout) as Message[];
    expect(messages.map(({ rule }) => rule)).toContain('passive');
    const annotations = (await check('--format', 'github')).stdout.trim().split('\n');
    expect(annotations).toHaveLength(messages.length);
    expect(
      annotations.every((line) => line.startsWith('::warning file=content/leaflets/tea/en-GB.mdx,')),
    ).toBe(true);
  });

  it('puts in what is right in every sentence and changes nothing else', async () => {
    const { stderr } = await check('--fix');
    const after = readFileSync(join(home, file), 'utf8');
    const expected = bad
      .replace("You don't need", 'You do not need')
      .replace("You don't \\", 'You do not \\')
      .replace('prior to', 'before')
      .replace(' & ', ' and ');
    expect(after).toBe(expected);
    expect(stderr).toContain(`${file}:13 “prior to” is now “before”`);
    write(bad);
  });

  it.each([
    ['the disk is full', 'ENOSPC', 'The disk is full.'],
    ['nobody may write there', 'EACCES', 'may not be read or written.'],
  ])('loses nothing that an author wrote when %s, and says so in words', (_, code, words) => {
    const NODE_OPTIONS = `--import=${join(root, 'tests/build/full-disk.mjs')}`;
    const { status, stderr } = spawnSync(process.execPath, ['scripts/check.ts', '--root', home, '--fix'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS, FULL_DISK: dirname(file), FULL_DISK_CODE: code },
    });
    expect(status).toBe(1);
    expect(stderr).toContain(`${file} was not changed.`);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('    at ');
    expect(readFileSync(join(home, file), 'utf8')).toBe(bad);
    expect(readdirSync(join(home, dirname(file)))).toEqual(['en-GB.mdx']);
  });
});
