import path from 'node:path';
import { kinds } from '../../src/model/document.ts';
import { kindFolder } from '../../src/model/kind-folder.ts';
import { openSite, type BuiltSite } from './built-site.ts';
import { exampleFolders, project } from './build-examples.ts';

/** Addresses of their pages. */
export const examplePages: readonly string[] = exampleFolders.map(
  (folder) => `/en-GB/${folder.split('/').slice(-2).join('/')}/`,
);

export const exampleTasks: readonly string[] = examplePages.filter((page) => page.includes('/tasks/'));

/** A long task of two parts, with emergencies, stops and a picture in each step. */
export const exampleTask = '/en-GB/tasks/clean-the-coffee-machine/';
/** Where answers lead forward, back and on, with an emergency on top and long words. */
export const answersTask = '/en-GB/tasks/make-toast/';
/** Steps that are signed and spoken. */
export const signedTask = '/en-GB/tasks/sign-in/';
/** Some of the documents as a pack. */
export const examplePack = '/en-GB/decks/first-days/';
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
  '/en-GB/search/',
  '/en-GB/decks/',
  examplePack,
  ...kinds
    .map((kind) => `/en-GB/${kindFolder(kind)}/`)
    .flatMap((list) => [
      list,
      ...[...longest, ...examplePages].filter((page) => page.startsWith(list)).slice(0, 1),
    ]),
];

/** The folder of the site of all examples, which is built before all tests. */
export const builtExamples: string = path.join(project, 'dist');

/** Opens the site of all examples in a browser. */
export async function openExamples(): Promise<BuiltSite> {
  return openSite(builtExamples);
}
