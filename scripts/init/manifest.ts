import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PACKAGE } from '../../src/integration/name.ts';
import { slugOf } from '../../src/model/slug.ts';
import type { NewProject } from './project-files.ts';
import { readManifest, tableOf } from './read-manifest.ts';

interface ManifestResult {
  /** What to call the file that was written. Absent: it was right already. */
  readonly changed?: string;
  /** What was there and stays, in words. Absent: nothing was in the way. */
  readonly kept?: string;
}

type Table = Record<string, string>;

/**
 * Writes `package.json`, or adds to the one that npm has made what is missing in it. What stands there stays. Throws a
 * `Refusal` for one that cannot be read.
 */
export async function writeManifest(root: string, project: NewProject): Promise<ManifestResult> {
  const file = path.join(root, 'package.json');
  const old = existsSync(file) ? readManifest(root) : undefined;
  const theirs = old ?? {};
  const { dependency, name } = project;
  const known = { ...tableOf(theirs, 'dependencies'), ...tableOf(theirs, 'devDependencies') };
  const scripts = tableOf(theirs, 'scripts');
  const wanted = Object.entries(commands);
  const taken = wanted.filter(
    ([command, line]) => scripts[command] !== undefined && scripts[command] !== line,
  );
  const manifest = {
    ...(!old && { name: slugOf(name) || 'easy-read', private: true, type: 'module' }),
    ...old,
    scripts: { ...commands, ...scripts },
    dependencies: {
      ...tableOf(theirs, 'dependencies'),
      ...without({ [PACKAGE]: dependency.clearstep, astro: dependency.astro }, known),
    },
    devDependencies: { ...tableOf(theirs, 'devDependencies'), ...without({ node: dependency.node }, known) },
    // npm asks before a package may run a script of its own. This one fetches Node.
    allowScripts: { node: true, ...(old?.['allowScripts'] as object | undefined) },
  };
  await mkdir(root, { recursive: true });
  const text = `${JSON.stringify(manifest, undefined, 2)}\n`;
  const before = old && `${JSON.stringify(old, undefined, 2)}\n`;
  if (text !== before) await writeFile(file, text);
  return {
    ...(text !== before && { changed: old ? 'package.json (added to yours)' : 'package.json' }),
    ...(taken.length > 0 && { kept: takenText(taken) }),
  };
}

/** What `npm run` does, as here. */
const commands: Table = Object.fromEntries(
  ['dev', 'new', 'check', 'build', 'preview', 'offline', 'history', 'migrate'].map((command) => [
    command,
    `clearstep ${command}`,
  ]),
);

function takenText(taken: readonly (readonly [string, string])[]): string {
  const lines = taken.map(([command, line]) => `  "${command}": "${line}"`);
  return `Its scripts of these names stay as they are. Ours would be:\n${lines.join('\n')}`;
}

function without(wanted: Table, known: Table): Table {
  return Object.fromEntries(Object.entries(wanted).filter(([name]) => known[name] === undefined));
}
