import { globSync } from 'node:fs';
import path from 'node:path';
import { build, smallProject } from '../build/small-project.ts';
import { root } from '../source-files.ts';
import { openSite, type BuiltSite } from './built-site.ts';

/** Folders of all tasks that are written to be tested. */
const folders = globSync('tests/{fixtures,site}/content/tasks/*', { cwd: root }).map((folder) =>
  folder.split(path.sep).join('/'),
);

/** Addresses of the tasks on the site of `openFixtures`. */
export const fixtureTasks: readonly string[] = folders.map(
  (folder) => `/en-GB/tasks/${path.basename(folder)}/`,
);

/** Where answers lead forward, back and on, with an emergency on top and long words. */
export const answersTask = '/en-GB/tasks/make-toast/';

/** A folder with a project that holds all of them. To be called while the tests are collected. */
export function fixtureProject(): string {
  return smallProject(folders);
}

/** Builds this project and opens it in a browser. What rules say of words that are long on purpose is no matter here. */
export async function openFixtures(folder: string): Promise<BuiltSite> {
  const { code, output } = await build(folder, { arguments: ['--warn-only'] });
  if (code !== 0) throw new Error(output);
  return openSite(path.join(folder, 'dist'));
}
