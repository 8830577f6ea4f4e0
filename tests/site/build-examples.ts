import { copyFileSync, cpSync, globSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { kinds } from '../../src/model/document.ts';
import { kindFolder } from '../../src/model/kind-folder.ts';
import { fillProject } from '../build/fill-project.ts';
import { build } from '../build/run-build.ts';
import { root } from '../source-files.ts';

/** The project of the examples. What it has printed before stays in it, so that a second build is quick. */
export const project: string = fileURLToPath(new URL('../../.clearstep/examples', import.meta.url));

/** Folders of all documents that are written to be tested, by kind. */
export const exampleFolders: readonly string[] = kinds.flatMap((kind) =>
  ['tests/fixtures', 'tests/fixtures/workplace', 'tests/site'].flatMap((place) =>
    globSync(`${place}/content/${kindFolder(kind)}/*`, { cwd: root }).map((each) =>
      each.split(path.sep).join('/'),
    ),
  ),
);

/** Called by vitest once, before the tests that look at pages: builds the site of all examples. */
export async function setup(): Promise<void> {
  mkdirSync(project, { recursive: true });
  for (const name of readdirSync(project))
    if (name !== '.clearstep') rmSync(path.join(project, name), { recursive: true, force: true });
  fillProject(project, exampleFolders, { withHelp: true });
  cpSync(path.join(root, 'tests/fixtures/content/decks'), path.join(project, 'content/decks'), {
    recursive: true,
  });
  copyFileSync(path.join(root, 'tests/site/codes.yml'), path.join(project, 'content/codes.yml'));
  // What rules say of words that are long on purpose is no matter here.
  const { code, output } = await build(project, { arguments: ['--warn-only'] });
  if (code !== 0) throw new Error(output);
}
