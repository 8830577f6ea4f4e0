import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formats } from '../../scripts/check/formats.ts';
import { projectFiles } from '../../scripts/init/project-files.ts';
import type { Message } from '../../src/model/message.ts';
import { readText, root } from '../source-files.ts';

const workflows = globSync('docs/hosts/*.yml', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
const commands = new Set(['build', 'check']);
/**
 * The first version of each action that runs on Node 24. GitHub has taken Node 20 from its machines on 16 September 2026
 * (https://github.blog/changelog/2025-09-19-deprecation-of-node-20-on-github-actions-runners/). That of Azure is a
 * container, which brings its own.
 */
const firstVersions: Readonly<Record<string, number>> = {
  'actions/checkout': 5,
  'actions/setup-node': 5,
  'actions/cache': 5,
  'actions/configure-pages': 6,
  'actions/upload-pages-artifact': 5,
  'actions/deploy-pages': 5,
  'actions/upload-artifact': 6,
  'actions/download-artifact': 7,
  'Azure/static-web-apps-deploy': 1,
};

interface Workflow {
  readonly jobs: Record<string, { readonly steps: readonly Record<string, unknown>[] }>;
}

describe('The files for hosts', () => {
  test.each(workflows)('%s is YAML, installs, and runs only commands that a new project has', (file) => {
    const text = readText(file);
    expect(parse(text)).toBeTypeOf('object');
    expect(text).toContain('npm ci');
    const run = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/gu)].map(([, name]) => name ?? '');
    expect(run).toContain('build');
    expect(run.filter((name) => !commands.has(name))).toEqual([]);
    for (const [, format] of text.matchAll(/--format (\w+)/gu))
      expect(Object.keys(formats)).toContain(format);
  });

  test.each(workflows.filter((file) => !file.includes('gitlab')))(
    '%s names the version of each action, and each step does one thing',
    (file) => {
      const steps = Object.values((parse(readText(file)) as Workflow).jobs).flatMap((job) => job.steps);
      expect(steps.length).toBeGreaterThan(3);
      const actions = steps.flatMap(({ uses }) => (typeof uses === 'string' ? [uses] : []));
      expect(actions.filter((action) => !/^[\w-]+\/[\w-]+@v\d+$/u.test(action))).toEqual([]);
      for (const step of steps) {
        expect([step['uses'], step['run']].filter((each) => each !== undefined)).toHaveLength(1);
      }
    },
  );

  test.each([...workflows, 'docs/many-machines.md'])(
    '%s asks for no action that needs a Node of before',
    (file) => {
      const actions = [...readText(file).matchAll(/uses: ([\w/-]+)@v(\d+)/gu)];
      const old = actions.filter(
        ([, name = '', version]) => !(Number(version) >= (firstVersions[name] ?? Infinity)),
      );
      expect(old.map(([found]) => found)).toEqual([]);
    },
  );

  test('that publish with GitHub Pages take files along whose name starts with a dot, as security.txt', () => {
    const { jobs } = parse(readText('docs/hosts/github-actions.yml')) as Workflow;
    const upload = jobs['site']?.steps.find(({ uses }) =>
      String(uses).startsWith('actions/upload-pages-artifact'),
    );
    expect(upload?.['with']).toMatchObject({ 'include-hidden-files': true });
  });

  test('that publish do so from the main branch alone, with no more rights than they need', () => {
    const github = parse(readText('docs/hosts/github-actions.yml')) as {
      permissions: object;
      jobs: Record<string, { if?: string; permissions?: object }>;
    };
    expect(github.permissions).toEqual({ contents: 'read' });
    expect(github.jobs['publish']?.if).toContain("github.ref == 'refs/heads/main'");
    expect(github.jobs['publish']?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    const gitlab = parse(readText('docs/hosts/gitlab-ci.yml')) as { pages: { rules: object[] } };
    expect(gitlab.pages.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
  });

  test('come with a new project, in the places where hosts look for them', () => {
    const { files } = projectFiles({
      name: 'Our Work',
      language: 'en-GB',
      today: '2026-11-22',
      dependency: { clearstep: '1', astro: '7', node: '24' },
    });
    const textOf = (name: string): string | undefined => files.find((file) => file.name === name)?.text;
    expect(textOf('.github/workflows/site.yml')).toBe(readText('docs/hosts/github-actions.yml'));
    expect(textOf('.gitlab-ci.yml')).toBe(readText('docs/hosts/gitlab-ci.yml'));
    expect(textOf('netlify.toml')).toContain('publish = "dist"');
  });

  test('are all explained', () => {
    const page = readText('docs/publish.md');
    const names = globSync('docs/hosts/*', { cwd: root }).map((file) => file.replaceAll('\\', '/').slice(5));
    expect(names.filter((name) => !page.includes(`(${name})`))).toEqual([]);
  });
});

describe('npm run check -- --format gitlab', () => {
  const message: Message = {
    file: 'content/tasks/tea/en-GB.mdx',
    place: { start: { line: 3, column: 1, offset: 9 }, end: { line: 4, column: 2, offset: 19 } },
    severity: 'error',
    rule: 'unknown-tag',
    found: 'There is no <Stp>.',
    allowed: 'A task has <Step>.',
    fix: 'Write <Step>.',
  };

  test('writes what GitLab reads, each message with a mark of its own that stays when its line moves', () => {
    const report = (...messages: readonly Message[]): Record<string, unknown>[] =>
      JSON.parse(formats['gitlab']?.(messages) ?? '') as Record<string, unknown>[];
    const [first, second] = report(message, message);
    expect(first).toMatchObject({
      description: 'There is no <Stp>. A task has <Step>. Write <Step>.',
      check_name: 'unknown-tag',
      severity: 'critical',
      location: { path: message.file, lines: { begin: 3, end: 4 } },
    });
    expect(first?.['fingerprint']).not.toBe(second?.['fingerprint']);
    const start = { line: 9, column: 1, offset: 99 };
    const [moved] = report({ ...message, place: { start, end: start } });
    expect(moved?.['fingerprint']).toBe(first?.['fingerprint']);
    const { place: _, ...whole } = message;
    expect(report(whole)[0]).toMatchObject({ location: { lines: { begin: 1, end: 1 } } });
  });
});
