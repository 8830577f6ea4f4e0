import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { applyFixes } from '../../scripts/check/fix.ts';
import { githubAnnotations } from '../../scripts/check/github.ts';
import type { Message } from '../../src/model/message.ts';
import { root } from '../source-files.ts';

const home = mkdtempSync(join(tmpdir(), 'clearstep-check-'));
const file = 'content/leaflets/tea/en-GB.mdx';
const facts = [
  '---',
  'title: Tea at work',
  'kind: leaflet',
  'summary: "You don\'t \\u0075tilise the kitchen."',
  'picture: kettle',
  'ask: Your manager',
  'reviewed: 2026-11-01',
  'review-by: 2099-11-01',
  '---',
  '',
].join('\n');
const bad = `${facts}
<Point picture="kettle">
You don't need a cup.
Do this prior to the meeting.
Tea is made by the cleaner.
You see the hypothesis & the milk.
</Point>
`;

beforeAll(() => write(bad));
afterAll(() => rmSync(home, { recursive: true }));

describe('npm run check', () => {
  it('shows the line, marks the words, says what to do and where to read more', () => {
    const { stdout, status } = check('--rules', 'passive');
    expect(stdout).toContain(
      [`  ${file}:14:5 warning passive`, '  14 | Tea is made by the cleaner.', '           ^^^^^^^'].join(
        '\n',
      ),
    );
    expect(stdout).toContain('docs/rules/passive.md');
    expect(status).toBe(0);
  });

  it('counts sentences, words, pictures and pages of each document in a table', () => {
    const lines = check('--rules', 'passive').stdout.split('\n');
    const name = lines.indexOf('leaflets/tea/en-GB');
    // 5 sentences with 28 words; one idea with its picture; one page.
    expect(lines[name + 1]).toMatch(/^ +5 +5\.6 +1 +1\.00 +1 +2099-11-01 +[0-9a-f]{8}$/);
    const table = lines.slice(
      lines.findIndex((line) => line.startsWith('Sentences')),
      name + 2,
    );
    expect(table.filter((line) => line.length > 80)).toEqual([]);
  });

  it.each([file, 'content', 'content/leaflets/tea', 'content/*/tea/*.mdx'])(
    'takes the name of a file, a folder or a pattern: %s',
    (name) => {
      expect(check('--without-papers', name).stdout).toContain('in 1 document.');
    },
  );

  it('says that a name has no file, no document or stands outside', () => {
    expect(check('content/leaflets/te/en-GB.mdx').stdout).toContain('There is no file of this name.');
    mkdirSync(join(home, 'content/tasks'), { recursive: true });
    expect(check('content/tasks').stderr).toContain('There is no document in the folder content/tasks.');
    expect(check(join(root, 'README.md')).stderr).toContain('README.md is no document.');
  });

  it('ends with 1 for an error and shows hints only when asked', () => {
    write(bad.replace('Tea at work', 'Tea in easy read').replace('a cup', 'a trivet'));
    const usual = check();
    expect(usual.status).toBe(1);
    expect(usual.stdout).toContain('error easy-read-label');
    expect(usual.stdout).not.toContain(' hint ');
    expect(usual.stdout).toMatch(/\d+ hints? (?:is|are) not shown/);
    expect(check('--hints').stdout).toContain('hint hard-word');
    write(bad);
  });

  it('says which paper something does not fit', () => {
    write(bad.replace('a cup', `a ${'kettle'.repeat(20)}`));
    expect(check().stdout).toMatch(/error too-wide[\s\S]+in the edition a4/);
    expect(check('--without-papers').stdout).not.toContain('too-wide');
    write(bad);
  });

  it('refuses a rule that nobody knows, with the nearest one', () => {
    const { stderr, status } = check('--rules', 'pasive');
    expect(stderr).toContain('No rule has the name pasive. Do you mean passive?');
    expect(status).toBe(1);
  });

  it('writes annotations and JSON for programs, and nothing beside them', () => {
    const messages = JSON.parse(check('--format', 'json').stdout) as Message[];
    expect(messages.map(({ rule }) => rule)).toContain('passive');
    const annotations = check('--format', 'github').stdout.trim().split('\n');
    expect(annotations).toHaveLength(messages.length);
    expect(
      annotations.every((line) => line.startsWith('::warning file=content/leaflets/tea/en-GB.mdx,')),
    ).toBe(true);
  });

  it('writes a SARIF log that keeps to the standard', () => {
    const log = sarif.parse(JSON.parse(check('--format', 'sarif').stdout));
    const [run] = log.runs;
    expect(run?.results.length).toBeGreaterThan(3);
    for (const { ruleId, ruleIndex } of run?.results ?? [])
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('puts in what is right in every sentence and changes nothing else', () => {
    const { stderr } = check('--fix');
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

  it('loses nothing that an author wrote when the disk is full', () => {
    const NODE_OPTIONS = `--import=${join(root, 'tests/build/full-disk.mjs')}`;
    const { status } = spawnSync(process.execPath, ['scripts/check.ts', '--root', home, '--fix'], {
      cwd: root,
      env: { ...process.env, NODE_OPTIONS, FULL_DISK: dirname(file) },
    });
    expect(status).toBe(1);
    expect(readFileSync(join(home, file), 'utf8')).toBe(bad);
    expect(readdirSync(join(home, dirname(file)))).toEqual(['en-GB.mdx']);
  });
});

describe('a fix', () => {
  it('leaves words with a tag or with stars among them to a person', () => {
    const source = 'In **order** to rest.';
    expect(applyFixes(source, [replace(source, 'In **order** to', 'To')]).text).toBe(source);
  });

  it('takes only one of two that overlap', () => {
    const source = 'Do it in order to rest.';
    const both = [replace(source, 'in order to', 'to'), replace(source, 'order to rest', 'rest')];
    expect(applyFixes(source, both)).toEqual({
      text: 'Do it in rest.',
      changes: [{ line: 1, before: 'order to rest', after: 'rest' }],
    });
  });

  it('writes a time in the form that everybody knows', () => {
    const source = 'Come at 2.30 pm today.';
    expect(applyFixes(source, [replace(source, '2.30 pm', '2:30pm')]).text).toBe('Come at 2:30pm today.');
  });

  it('takes the space along when words go', () => {
    const source = 'You can actually rest.';
    expect(applyFixes(source, [replace(source, 'actually', '')]).text).toBe('You can rest.');
  });
});

describe('an annotation', () => {
  it('keeps line ends, colons and commas from breaking it', () => {
    const message: Message = { ...replace('a', 'a', 'b'), file: 'content/a,b:c.mdx', found: '100%\nof it.' };
    expect(githubAnnotations([message])).toBe(
      '::warning file=content/a%2Cb%3Ac.mdx,line=1,endLine=1,col=1,endColumn=2,title=wordy::100%25%0Aof it.%0AAllowed.%0AFix.',
    );
  });
});

/** What a log may hold of SARIF 2.1.0, from its schema. Strict: a property that the standard does not have fails. */
const region = z.strictObject({
  startLine: z.int().min(1),
  startColumn: z.int().min(1),
  endLine: z.int().min(1),
  endColumn: z.int().min(1),
});
const artifactLocation = z.strictObject({ uri: z.string().regex(/^[\w/.%-]+$/) });
const text = z.strictObject({ text: z.string().min(1) });
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z
    .array(
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({ name: z.string(), rules: z.array(z.strictObject({ id: z.string() })) }),
        }),
        columnKind: z.literal('utf16CodeUnits'),
        results: z.array(
          z.strictObject({
            ruleId: z.string(),
            ruleIndex: z.int().min(0),
            level: z.enum(['none', 'note', 'warning', 'error']),
            kind: z.enum(['review']).optional(),
            message: text,
            locations: z.array(
              z.strictObject({
                physicalLocation: z.strictObject({ artifactLocation, region: region.optional() }),
              }),
            ),
            fixes: z
              .array(
                z.strictObject({
                  description: text,
                  artifactChanges: z
                    .array(
                      z.strictObject({
                        artifactLocation,
                        replacements: z
                          .array(
                            z.strictObject({
                              deletedRegion: region,
                              insertedContent: z.strictObject({ text: z.string() }),
                            }),
                          )
                          .min(1),
                      }),
                    )
                    .min(1),
                }),
              )
              .optional(),
          }),
        ),
      }),
    )
    .length(1),
});

function check(...flags: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['scripts/check.ts', '--root', home, ...flags], {
    cwd: root,
    encoding: 'utf8',
  });
}

function write(source: string): void {
  const name = join(home, file);
  mkdirSync(dirname(name), { recursive: true });
  writeFileSync(name, source);
}

function replace(source: string, before: string, after: string): Message {
  const offset = source.indexOf(before);
  const at = (position: number): { line: number; column: number; offset: number } => ({
    line: 1,
    column: position + 1,
    offset: position,
  });
  const place = { start: at(offset), end: at(offset + before.length) };
  return {
    file,
    place,
    severity: 'warning',
    rule: 'wordy',
    found: 'Found.',
    allowed: 'Allowed.',
    fix: 'Fix.',
    replacement: { place, text: after },
  };
}
