import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../src/files/content.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { plainSite } from '../example-site.ts';
import { root as project } from '../source-files.ts';
import type { Ending } from './command-host.ts';
import { startCommand } from './start-command.ts';

const form = 'content/forms/my-break-times/en-GB.mdx';
const marker = 'content/format.yml';
let root: string;
let right: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'clearstep-migrate-'));
  cpSync(path.join(project, 'tests/fixtures/content/forms'), path.join(root, 'content/forms'), {
    recursive: true,
  });
  right = read(form);
  // As it was right while answers were kept by the places of their fields.
  write(form, `${right}\n{/* Ask Sam. */}\n\n<Field label="What I do in my break" type="lines" />\n`);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};

function migrate(...flags: readonly string[]): Promise<Ending> {
  return startCommand('scripts/migrate.ts', ['--root', root, ...flags]);
}

describe('npm run migrate', () => {
  test('shows with --dry-run each line before and after, and changes nothing', async () => {
    const before = read(form);
    const { status, stdout } = await migrate('--dry-run');
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /forms\/my-break-times\/en-GB\.mdx:\d+\n {2}- <Field label=.*\n {2}\+ <Field id="/u,
    );
    expect(stdout).toContain('Format 1: Where two fields');
    expect(stdout).toContain('1 document would change. Nothing was changed.');
    expect(read(form)).toBe(before);
    expect(readdirSync(path.join(root, 'content'))).toEqual(['forms']);
  });

  test('brings documents to the newest format, writes it down, and has nothing to do afterwards', async () => {
    const options = { site: plainSite, today: '2026-11-22' };
    expect((await readContent(root, options)).messages.map(({ rule }) => rule)).toContain('same-label');
    const mode = statSync(path.join(root, form)).mode;
    expect(await migrate()).toMatchObject({ status: 0, stderr: '' });
    expect((await readContent(root, options)).messages.map(({ rule }) => rule)).not.toContain('same-label');
    expect(read(form)).toContain('{/* Ask Sam. */}');
    expect(statSync(path.join(root, form)).mode).toBe(mode);
    expect(read(marker)).toMatch(/^format: 1$/mu);
    const after = read(form);
    expect((await migrate()).stdout).toContain('already');
    expect(read(form)).toBe(after);
  });

  test('names what it could not change, changes the rest, and keeps the format until all is done', async () => {
    write('content/forms/broken/en-GB.mdx', '---\nkind: form\n---\n\n<Field label="My name\n');
    write('content/forms/old/en-GB.mdx', '');
    writeFileSync(path.join(root, 'content/forms/old/en-GB.mdx'), Buffer.from([0x2d, 0x2d, 0x2d, 0xff]));
    const { status, stdout, stderr } = await migrate();
    expect(status).toBe(1);
    expect(stdout).toContain('forms/broken/en-GB.mdx\n  was not changed. Its tags cannot be told');
    expect(stdout).toContain('forms/old/en-GB.mdx\n  was not changed. It is not UTF-8 text.');
    expect(stdout).toContain('1 document changed.');
    expect(stderr).toContain('run the command again');
    expect(readdirSync(path.join(root, 'content'))).toEqual(['forms']);
  });

  test('leaves content of a newer Clearstep alone, and says so in plain words', async () => {
    write(marker, 'format: 99\n');
    const before = read(form);
    const { status, stderr } = await migrate();
    expect(status).toBe(1);
    expect(stderr).toContain('This Clearstep is older');
    expect(stderr).not.toContain('    at ');
    expect(read(form)).toBe(before);
    expect(read(marker)).toBe('format: 99\n');
  });

  test('says where there is no content', async () => {
    rmSync(path.join(root, 'content'), { recursive: true });
    expect(await migrate()).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no folder “content”') as string,
    });
  });
});

describe('Content of a newer Clearstep', () => {
  test.each([undefined, [form]])('is one message, whichever files are asked about (%j)', async (files) => {
    write(marker, 'format: 99\n');
    const options = { site: plainSite, withPapers: false, today: '2026-11-22', ...(files && { files }) };
    const { messages, documents } = await checkContent(root, options);
    expect(messages.map(({ file, rule }) => `${file} ${rule}`)).toEqual([`${marker} content-format`]);
    expect(documents).toEqual([]);
  });

  test('is told when the file cannot be opened, too', async () => {
    mkdirSync(path.join(root, marker));
    const { messages } = await readContent(root, { site: plainSite });
    expect(messages.map(({ file, rule }) => `${file} ${rule}`)).toEqual([`${marker} unreadable-file`]);
  });

  test('without the file is read as it is, and the file is no stray', async () => {
    write(form, right);
    expect((await readContent(root, { site: plainSite, today: '2026-11-22' })).messages).toEqual([]);
    write(marker, 'format: 1\n');
    expect((await readContent(root, { site: plainSite, today: '2026-11-22' })).messages).toEqual([]);
  });
});
