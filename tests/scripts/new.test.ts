import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { starterTable, starterText } from '../../src/starters/starter.ts';
import { contentVersion } from '../../src/model/content-version.ts';
import { languages } from '../../src/languages/index.ts';
import { slugOf } from '../../src/model/slug.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { readContentFile } from '../../src/files/content.ts';
import { kinds } from '../../src/model/document.ts';
import { exampleFolder, otherTags } from '../language-examples.ts';
import { root } from '../source-files.ts';
import { plainSite } from '../example-site.ts';
import type { Ending } from './command-host.ts';
import { startCommand } from './start-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'clearstep-new-'));
afterAll(() => rmSync(folder, { recursive: true }));

function start(...flags: string[]): Promise<Ending> {
  return startCommand('scripts/new.ts', ['--root', folder, ...flags]);
}

describe('npm run new', () => {
  it.each(kinds)('writes a %s that the reader takes without a message', async (kind) => {
    const { status, stdout } = await start(
      '--kind',
      kind,
      '--title',
      `Café: "at work" & more`,
      '--language',
      'en-GB',
    );
    expect(status).toBe(0);
    const file = `content/${kind}s/cafe-at-work-and-more/en-GB.mdx`;
    expect(stdout).toContain(file);
    const { document, messages } = await readContentFile(folder, file, { site: plainSite });
    expect(messages).toEqual([]);
    expect(document).toMatchObject({ kind, title: 'Café: "at work" & more', language: 'en-GB' });
  });

  it('never writes over a file', async () => {
    const flags = ['--kind', 'task', '--title', 'Sweep', '--language', 'en-GB'];
    expect((await start(...flags)).status).toBe(0);
    const file = join(folder, 'content/tasks/sweep/en-GB.mdx');
    const before = readFileSync(file, 'utf8');
    const again = await start(...flags);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('already a file');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('says in words that nobody may write there', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['scripts/new.ts', '--root', folder, '--kind', 'task', '--title', 'Mop', '--language', 'en-GB'],
      {
        cwd: root,
        encoding: 'utf8',
        env: {
          ...process.env,
          NODE_OPTIONS: `--import=${join(root, 'tests/build/full-disk.mjs')}`,
          FULL_DISK: 'mop',
          FULL_DISK_CODE: 'EROFS',
        },
      },
    );
    expect(status).toBe(1);
    expect(stderr).toContain('content/tasks/mop/en-GB.mdx was not written. The disk can only be read.');
    expect(stderr).not.toContain('    at ');
  });

  it.each([
    ['a kind that there is not', ['--kind', 'poster', '--title', 'Sweep', '--language', 'en-GB'], 'poster'],
    ['a language that there is not', ['--kind', 'task', '--title', 'Sweep', '--language', 'xx'], 'xx'],
    [
      'a title that is too long',
      ['--kind', 'task', '--title', 'x'.repeat(61), '--language', 'en-GB'],
      '61 characters',
    ],
    [
      'a title without a letter',
      ['--kind', 'task', '--title', '!!!', '--language', 'en-GB'],
      'letter or figure',
    ],
    ['a missing flag where nobody can be asked', ['--kind', 'task'], '--title'],
    ['a wrong title after a wrong kind', ['--kind', 'poster', '--title', '!!!'], 'letter or figure'],
  ])('refuses %s', async (_, flags, reason) => {
    const { status, stderr } = await start(...flags);
    expect(status).toBe(2);
    expect(stderr).toContain(reason);
    expect(stderr).not.toContain('    at ');
  });
});

describe('a starter', () => {
  const all = languages.flatMap(({ tag }) => kinds.map((kind) => ({ kind, tag })));

  it.each(all)('of a $kind in $tag builds, and breaks no easy-read rule', async ({ kind, tag }) => {
    const file = `content/${kind}s/sweep-${tag.toLowerCase()}/${tag}.mdx`;
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), starterText({ kind, language: tag, today: '2026-11-02' }));
    const table = starterTable(kind, tag);
    if (table) writeFileSync(join(folder, file, '..', table.name), table.text);
    const options = { files: [file], withPapers: true, today: '2026-11-02', site: plainSite };
    const { messages, documents } = await checkContent(folder, options);
    expect(documents).toHaveLength(1);
    const told = messages.filter(({ severity }) => severity === 'error' || severity === 'warning');
    // The easy version of a guide is a document of its own, that nobody has written yet.
    expect(told.map(({ rule }) => rule)).toEqual(kind === 'guide' ? ['twin-for-readers'] : []);
  });

  it('is to be checked again a year later, on the last of February too', () => {
    const sweep = { kind: 'task', language: 'en-GB' } as const;
    expect(starterText({ ...sweep, today: '2027-03-05' })).toContain('review-by: 2028-03-05');
    expect(starterText({ ...sweep, today: '2028-02-29' })).toContain('review-by: 2029-02-28');
  });
});

describe('a folder name', () => {
  it.each([
    ['Clean the coffee machine', 'clean-the-coffee-machine'],
    ['A family meal for £5', 'a-family-meal-for-5-pounds'],
    ['Don’t run!', 'dont-run'],
    ['Ŵyn & Żółw', 'wyn-and-zolw'],
    ['  ***  ', ''],
  ])('of "%s" is "%s"', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });
});

describe('npm run new -- --translate', () => {
  const original = 'content/tasks/tea/en-GB.mdx';
  const translation = 'content/tasks/tea/cy.mdx';

  it('writes the same document with the ids of its steps, the version it is of, and no check with readers', async () => {
    mkdirSync(join(folder, 'content/tasks/tea'), { recursive: true });
    const text = readFileSync(join(root, 'tests/fixtures/content/tasks/make-tea/en-GB.mdx'), 'utf8');
    writeFileSync(join(folder, original), text.replaceAll('./cup.jpg', 'cup of coffee'));
    expect(await start('--translate', original, '--language', 'cy')).toMatchObject({ status: 0 });
    const [english, welsh] = await Promise.all(
      [original, translation].map((file) => readContentFile(folder, file, { site: plainSite })),
    );
    const idsOf = (read: typeof english): (string | undefined)[] =>
      read?.document?.blocks.filter(({ type }) => type === 'step').map(({ id }) => id) ?? [];
    expect(idsOf(welsh)).toEqual(idsOf(english));
    expect(idsOf(welsh).length).toBeGreaterThan(3);
    expect(readFileSync(join(folder, translation), 'utf8').match(/<Step\b/gu)?.length).toBe(
      readFileSync(join(folder, translation), 'utf8').match(/<Step\b[^>]* id="/gu)?.length,
    );
    expect(welsh?.document).toMatchObject({
      readerChecks: [],
      translatedFrom: contentVersion(english!.document!),
    });
  });

  // The Arabic example says a phone number and times that the English one does not have.
  const otherwise: Readonly<Record<string, readonly string[]>> = { ar: ['translation-number'] };

  it.each(otherTags)(
    'gives a translator into %s what the check then holds against the original',
    async (language) => {
      const told = otherwise[language] ?? [];
      const home = join(folder, language);
      const [english, own] = ['en-GB', language].map((tag) => `content/tasks/make-tea/${tag}.mdx`) as [
        string,
        string,
      ];
      cpSync(join(root, 'tests/fixtures/content/tasks/make-tea'), join(home, 'content/tasks/make-tea'), {
        recursive: true,
      });
      const fix = (): Promise<Ending> =>
        startCommand('scripts/check.ts', ['--root', home, '--fix', '--without-papers', '--without-spelling']);
      // What is put right in the words of the original is another version of it.
      await fix();
      await startCommand('scripts/new.ts', ['--root', home, '--translate', english, '--language', language]);
      const given = readFileSync(join(home, own), 'utf8');
      const ids = (text: string): string[] =>
        [...text.matchAll(/<Step\b[^>]* id="([^"]+)"/gu)].map(([, id = '']) => id);
      // The words are written over; ids, and the version that it is of, stay.
      const translated = readFileSync(join(exampleFolder(language), own), 'utf8');
      expect(ids(translated).map((id) => given.includes(id))).not.toContain(false);
      const version = /^translated-from: .*$/mu.exec(given)?.[0] ?? '';
      writeFileSync(join(home, own), translated.replace(/^checked-with-readers: \[\]$/mu, `$&\n${version}`));
      await fix();
      const rulesOf = async (): Promise<string[]> => {
        const { messages } = await checkContent(home, {
          withPapers: false,
          today: '2026-11-02',
          site: plainSite,
        });
        const rules = messages.map(({ rule }) => rule).filter((rule) => /translat|without-id/u.test(rule));
        return [...new Set(rules)].toSorted();
      };
      expect(await rulesOf()).toEqual(told);
      // The original changes, and the check says what has fallen behind.
      const original = readFileSync(join(home, english), 'utf8');
      writeFileSync(
        join(home, english),
        original.replace('Use the timer on the wall.', 'Use the timer on the shelf.'),
      );
      expect(await rulesOf()).toEqual(['translation-behind', ...told]);
    },
  );

  it('never writes over a translation, and says so for a language that the document is in already', async () => {
    expect((await start('--translate', original, '--language', 'cy')).stderr).toContain(
      'There is already a file',
    );
    expect((await start('--translate', original, '--language', 'en-GB')).stderr).toContain(
      'is in en-GB already',
    );
    expect((await start('--translate', original)).stderr).toContain('Give --language');
  });
});
