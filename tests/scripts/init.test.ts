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
import { afterAll, describe, expect, it } from 'vitest';
import { movedTo } from '../../scripts/init/dependency.ts';
import { readme, readmes } from '../../scripts/init/readme/index.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { readContentFormat } from '../../src/files/content-format.ts';
import { languages } from '../../src/languages/index.ts';
import { FORMAT } from '../../src/model/format/version.ts';
import { plainSite } from '../example-site.ts';
import { root } from '../source-files.ts';
import type { Ending } from './command-host.ts';
import { startCommand } from './start-command.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'clearstep-our wörk-'));
afterAll(() => rmSync(folder, { recursive: true }));

// As where a script of npm starts it in another folder, the tests among them: what is written goes there.
const env = { ...process.env, INIT_CWD: root, npm_package_json: path.join(root, 'package.json') };

function init(...words: string[]): Promise<Ending> {
  return startCommand('scripts/init.ts', words, { cwd: folder, env });
}

function read(file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

function filesIn(place: string): string[] {
  return readdirSync(path.join(folder, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

describe('clearstep init', () => {
  it('writes a whole project with the name, the language and the colour that it is given', async () => {
    const flags = ['--name', "Our “Work” & O'Neill's", '--language', 'CY', '--colour', '#7A1F5C'];
    const start = [path.join(root, 'bin/clearstep.mjs'), 'init', 'one site', ...flags];
    expect(spawnSync(process.execPath, start, { cwd: folder, env }).status).toBe(0);
    const config = read('one site/astro.config.mjs');
    expect(config).toContain(`name: "Our “Work” & O'Neill's"`);
    expect(config).toContain("colours: '#7a1f5c'");
    expect(config).toContain("languages: ['cy']");
    expect(read('one site/src/content.config.ts')).toContain("from '@clearstep/astro/content'");
    const manifest = JSON.parse(read('one site/package.json')) as Record<string, Record<string, string>>;
    expect(manifest['scripts']).toMatchObject({ build: 'clearstep build', check: 'clearstep check' });
    expect(Object.keys(manifest['dependencies']!)).toEqual(['@clearstep/astro', 'astro']);
    expect(Object.keys(manifest['devDependencies']!)).toEqual(['node']);
  });

  it('takes a language as people say it', async () => {
    expect(await init('said', '--name', 'Our Work', '--language', 'Welsh')).toMatchObject({ status: 0 });
    expect(read('said/astro.config.mjs')).toContain("languages: ['cy']");
  });

  it.each(languages.map(({ tag }) => tag))(
    'writes one example of each kind in %s that says what to write, with nothing to put right',
    async (tag) => {
      expect(await init(tag, '--name', 'Our Work', '--language', tag)).toMatchObject({ status: 0 });
      const options = { withPapers: false, site: { ...plainSite, languages: [tag] } };
      const { documents, messages } = await checkContent(path.join(folder, tag), options);
      expect(documents.map(({ document }) => document.kind).toSorted()).toEqual([
        'form',
        'guide',
        'leaflet',
        'report',
        'task',
      ]);
      expect(messages.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
    },
  );

  it.each(languages.map(({ tag }) => tag))('says in %s to its coaches how they write', (tag) => {
    const text = readme({ name: 'Our Work', language: tag });
    expect(text).toMatch(/^# Our Work\n/u);
    for (const words of [...Object.values(readmes[tag]!.commands), readmes[tag]!.about])
      expect(text).toContain(words);
    const [example] = /content\/tasks\/[^/]+\/\S+\.mdx/u.exec(text) ?? [];
    expect(existsSync(path.join(folder, tag, example ?? '')), example).toBe(true);
    expect(read(`${tag}/README.md`)).toBe(text);
    if (tag === 'en-GB') return;
    const english = new Set(readme({ name: 'Our Work', language: 'en-GB' }).split(/\n|\|/u));
    const same = text.split(/\n|\|/u).filter((line) => english.has(line) && /\w{3} \w{2}/u.test(line));
    expect(same.filter((line) => !/^# |`npm /u.test(line.trim()))).toEqual([]);
  });

  it('never writes over a file, says which it kept, and what their owner can add to them', async () => {
    mkdirSync(path.join(folder, 'theirs/content'), { recursive: true });
    writeFileSync(path.join(folder, 'theirs/content/notes.txt'), 'ours');
    const config = 'export default { site: "https://example.org" };\n';
    writeFileSync(path.join(folder, 'theirs/astro.config.mjs'), config);
    const manifest = {
      name: 'theirs',
      scripts: { build: 'astro build' },
      dependencies: { '@clearstep/astro': '1.0.0' },
    };
    writeFileSync(path.join(folder, 'theirs/package.json'), JSON.stringify(manifest));
    const { status, stdout } = await init('theirs', '--name', 'Our Work');
    expect(status).toBe(0);
    expect(read('theirs/astro.config.mjs')).toBe(config);
    expect(stdout).toContain("import { clearstep } from '@clearstep/astro';");
    expect(stdout).toContain('"build": "clearstep build"');
    expect(stdout).toContain('No examples were added');
    expect(filesIn('theirs/content')).toHaveLength(1);
    const merged = JSON.parse(read('theirs/package.json')) as Record<string, Record<string, string>>;
    expect(merged['name']).toBe('theirs');
    expect(merged['scripts']).toMatchObject({ build: 'astro build', check: 'clearstep check' });
    expect(merged['dependencies']).toMatchObject({ '@clearstep/astro': '1.0.0' });
    const all = filesIn('theirs').map((file) => readFileSync(file, 'utf8'));
    expect((await init('theirs', '--name', 'Other')).stdout).toContain('Nothing was written');
    expect(filesIn('theirs').map((file) => readFileSync(file, 'utf8'))).toEqual(all);
  });

  it('writes no second config beside one in TypeScript, which Astro would then not read any more', async () => {
    mkdirSync(path.join(folder, 'typed/src'), { recursive: true });
    writeFileSync(path.join(folder, 'typed/astro.config.ts'), 'export default { trailingSlash: "never" };');
    writeFileSync(path.join(folder, 'typed/src/content.config.mts'), 'export const collections = {};');
    const { status, stdout } = await init('typed', '--name', 'Our Work');
    expect(status).toBe(0);
    expect(readdirSync(path.join(folder, 'typed'))).not.toContain('astro.config.mjs');
    expect(readdirSync(path.join(folder, 'typed/src'))).toEqual(['content.config.mts']);
    expect(stdout).toMatch(/astro\.config\.ts\n\s+Add Clearstep to it/u);
    expect(stdout).toMatch(/src\/content\.config\.mts\n\s+Add the documents/u);
  });

  it('says in which format its documents are, for the day on which a newer Clearstep reads another', async () => {
    expect(await init('dated', '--name', 'Our Work')).toMatchObject({ status: 0 });
    expect(await readContentFormat(path.join(folder, 'dated'))).toMatchObject({ format: FORMAT });
  });

  it.each([
    ['no folder', ['--name', 'Our Work'], 'Say in which folder'],
    ['no name', ['new'], '--name'],
    ['a name without a letter', ['new', '--name', '!!!'], 'letter or figure'],
    ['a language that there is not', ['new', '--name', 'A', '--language', 'xx'], 'en-GB, cy'],
    ['a colour that is none', ['new', '--name', 'A', '--colour', 'tea'], '#7a1f5c'],
    [
      'a colour that is too pale, after a wrong language',
      ['new', '--name', 'A', '--language', 'xx', '--colour', '#ffee00'],
      'The nearest that can be read is #',
    ],
  ])('refuses %s, and writes nothing', async (_, words, reason) => {
    const { status, stderr } = await init(...words);
    expect(status).toBe(2);
    expect(stderr).toContain(reason);
    expect(stderr).not.toContain('    at ');
    expect(readdirSync(folder)).not.toContain('new');
  });

  it('says what is wrong with a package.json that cannot be read', async () => {
    mkdirSync(path.join(folder, 'broken'));
    writeFileSync(path.join(folder, 'broken/package.json'), '{ "name": ');
    const { status, stderr } = await init('broken', '--name', 'Our Work');
    expect(status).toBe(1);
    expect(stderr).toContain('package.json that cannot be read');
    expect(readdirSync(path.join(folder, 'broken'))).toEqual(['package.json']);
  });
});

describe('the way in which Clearstep was installed', () => {
  it.each([
    ['^0.1.0', '^0.1.0'],
    ['github:clearstep/clearstep', 'github:clearstep/clearstep'],
    ['file:../clearstep.tgz', 'file:../../clearstep.tgz'],
    ['../clearstep.tgz', 'file:../../clearstep.tgz'],
  ])('is the same for a new project inside: %s', (written, expected) => {
    expect(movedTo('/here/project/new', written, '/here/project', path.posix)).toBe(expected);
    expect(movedTo('C:\\here\\project\\new', written, 'C:\\here\\project', path.win32)).toBe(expected);
  });

  it('names the drive of a file on another one', async () => {
    expect(movedTo('D:\\new', 'file:..\\clearstep.tgz', 'C:\\here\\project', path.win32)).toBe(
      'file:C:/here/clearstep.tgz',
    );
  });
});
