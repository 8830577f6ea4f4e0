import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, it, vi } from 'vitest';
import { compareManifests, type Manifest, manifestOf } from '../../scripts/reproducible/manifest.ts';
import { build } from './run-build.ts';
import { smallProject } from './small-project.ts';

const folder = smallProject(
  ['tests/fixtures/content/forms/my-break-times', 'tests/site/content/tasks/sign-in'],
  { withMake: true },
);
const file = (name: string): string => path.join(folder, name);
const task = file('content/tasks/sign-in/en-GB.mdx');
const text = readFileSync(task, 'utf8');
const changed = text
  .replace('Look at the clock.', 'Look at the big clock.')
  .replace('kind:', 'workplace: [office]\nkind:');
const pages = { form: 'en-GB/forms/my-break-times/index.html', task: 'en-GB/tasks/sign-in/index.html' };

interface Built {
  readonly site: Manifest;
  /** The pages that were taken from the build before. */
  readonly kept: readonly string[];
}

async function buildSite(): Promise<Built> {
  const { code, output } = await build(folder, { arguments: ['--warn-only'] });
  if (code !== 0) throw new Error(output);
  const kept = [...stripVTControlCharacters(output).matchAll(/├─ \/?(\S+) +\(restored\)/gu)].map(
    ([, page = '']) => page,
  );
  return { site: manifestOf(file('dist')), kept };
}

/** The same with every page made anew, from the same papers. */
async function buildAnew(): Promise<Manifest> {
  rmSync(file('.clearstep/astro'), { recursive: true });
  const { site, kept } = await buildSite();
  expect(kept).toEqual([]);
  return site;
}

// Each of these is two whole builds or more.
vi.setConfig({ testTimeout: 1_200_000, hookTimeout: 1_200_000 });

let second: Manifest;

it('The same pages come from a build that keeps what has not changed, and from one that makes all anew', async () => {
  expect((await buildSite()).kept).toEqual([]);
  writeFileSync(task, changed);
  // A pack that the task is in, and a paper of the form that was before.
  mkdirSync(file('content/decks/first-days'), { recursive: true });
  writeFileSync(
    file('content/decks/first-days/deck.yml'),
    'title: First days\nsummary: What you need on your first days.\npicture: clock\nlanguage: en-GB\ndocuments: [tasks/sign-in]\n',
  );
  writeFileSync(
    file('content/forms/my-break-times/history.yml'),
    'en-GB:\n  - id: 0ddba11c\n    date: 2026-10-01\n    parts:\n      - id: gone-point\n        sort: point\n        words: Have a rest.\n',
  );
  const { site, kept } = await buildSite();
  expect(kept).toContain(pages.form);
  expect(kept).not.toContain(pages.task);
  expect(readFileSync(file(`dist/${pages.task}`), 'utf8')).toContain('In the pack: First days');
  second = await buildAnew();
  expect(compareManifests(site, second)).toEqual([]);
});

it('No page of a build that was cut off is taken for one of the build before', async () => {
  writeFileSync(task, text);
  // The page about the site is made after the pages of documents.
  const { code } = await build(folder, { arguments: ['--warn-only'], stopAt: 'about/index.html' });
  expect(code).toBe(null);
  const left = readFileSync(file(`.clearstep/astro/dist/${pages.task}`), 'utf8');
  expect(left).not.toContain('Look at the big clock.');
  writeFileSync(task, changed);
  expect(compareManifests((await buildSite()).site, second)).toEqual([]);
});
