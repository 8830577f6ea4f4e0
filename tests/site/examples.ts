import { existsSync, globSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { kinds } from '../../src/model/document.ts';
import { kindFolder } from '../../src/model/kind-folder.ts';
import { build, fillProject } from '../build/small-project.ts';
import { root } from '../source-files.ts';
import { openSite, type BuiltSite } from './built-site.ts';
import { project, whole } from './forget-examples.ts';

/** Folders of all documents that are written to be tested, by kind. */
const folders = kinds.flatMap((kind) =>
  ['tests/fixtures', 'tests/fixtures/workplace', 'tests/site'].flatMap((place) =>
    globSync(`${place}/content/${kindFolder(kind)}/*`, { cwd: root }).map((each) =>
      each.split(path.sep).join('/'),
    ),
  ),
);

/** Addresses of their pages. */
export const examplePages: readonly string[] = folders.map(
  (folder) => `/en-GB/${folder.split('/').slice(-2).join('/')}/`,
);

export const exampleTasks: readonly string[] = examplePages.filter((page) => page.includes('/tasks/'));

/** A long task of two parts, with emergencies, stops and a picture in each step. */
export const exampleTask = '/en-GB/tasks/clean-the-coffee-machine/';
/** Where answers lead forward, back and on, with an emergency on top and long words. */
export const answersTask = '/en-GB/tasks/make-toast/';
export const exampleForm = '/en-GB/forms/my-agreement/';

const longest = [exampleTask, exampleForm];

/** One page of each sort: tests that are slow or about shared parts look at these. */
export const samplePages: readonly string[] = [
  '/',
  '/404.html',
  '/help/',
  '/en-GB/help/',
  '/en-GB/help/print/',
  '/credits/',
  ...kinds
    .map((kind) => `/en-GB/${kindFolder(kind)}/`)
    .flatMap((list) => [
      list,
      ...[...longest, ...examplePages].filter((page) => page.startsWith(list)).slice(0, 1),
    ]),
];

/** The folder of the site of all examples. Built by whoever asks first in a run of the tests. */
export async function builtExamples(): Promise<string> {
  const dist = path.join(project, 'dist');
  if (existsSync(whole)) return dist;
  mkdirSync(project, { recursive: true });
  for (const name of readdirSync(project))
    if (name !== '.clearstep') rmSync(path.join(project, name), { recursive: true, force: true });
  fillProject(project, folders, { withHelp: true });
  // What rules say of words that are long on purpose is no matter here.
  const { code, output } = await build(project, { arguments: ['--warn-only'] });
  if (code !== 0) throw new Error(output);
  writeFileSync(whole, '');
  return dist;
}

/** Opens the site of all examples in a browser. */
export async function openExamples(): Promise<BuiltSite> {
  return openSite(await builtExamples());
}
