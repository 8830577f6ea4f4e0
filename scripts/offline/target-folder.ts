import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isWithin, nameBelow } from '../../src/files/name-below.ts';
import type { Staging } from '../build/staging.ts';
import { Refusal } from '../terminal/command.ts';

/** Says what a folder holds, and that it may be replaced. It is the last file in a list of files. */
export const listFile = 'made-by-clearstep.txt';

/** Where the folder is filled, beside itself: both lie on one disk, so that a move is a rename. */
export function stagingBeside(target: string): Staging {
  return {
    dist: target,
    next: `${target}.clearstep-next`,
    previous: `${target}.clearstep-previous`,
    lock: `${target}.clearstep-lock`,
  };
}

/** What the list says, of files with / in their names. */
export function listText(files: readonly string[]): string {
  return `Clearstep made this folder. Open index.html: a double click is enough.
When it is made again, all files in it are replaced. Keep files of your own elsewhere.

${[...files, listFile].toSorted().join('\n')}
`;
}

/**
 * Throws a `Refusal` for a folder that must not be replaced: one that holds anything but what this command has put there, a
 * whole disk, and the folders of the project.
 */
export function requireFree(target: string, project: string): void {
  const parent = path.dirname(target);
  if (parent === target || (existsSync(target) && existsSync(parent) && diskOf(target) !== diskOf(parent)))
    throw new Refusal(
      `${target} is a whole disk. Name a folder on it, which need not be there yet: ${path.join(target, 'easy-read')}`,
    );
  if (!existsSync(parent))
    throw new Refusal(`There is no folder ${parent}. Is the stick plugged in? Is its name right?`);
  if (isWithin(project, target) || parts.some((part) => isWithin(target, path.join(project, part))))
    throw new Refusal(`${target} holds this project, or a part of it. Name a folder outside of it.`);
  const others = otherFiles(target);
  if (others.length === 0) return;
  const some = others.slice(0, 5).map((file) => `  ${file}`);
  throw new Refusal(
    [
      `${target} holds files that this command has not put there:`,
      ...some,
      ...(others.length > some.length ? [`  and ${others.length - some.length} more`] : []),
      'Nothing was changed. Name a folder that is new or empty, or move these files away.',
    ].join('\n'),
  );
}

/** What lies in a project and is read, or made anew. */
const parts = ['content', 'dist', 'node_modules', 'public', 'src', '.clearstep'];

/** What systems put into folders by themselves counts for nothing. */
const ofSystems = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

function otherFiles(target: string): string[] {
  if (!existsSync(target) || !statSync(target).isDirectory()) return [];
  const list = path.join(target, listFile);
  const known = new Set(existsSync(list) ? readFileSync(list, 'utf8').split(/\r?\n/u) : []);
  return readdirSync(target, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => nameBelow(target, path.join(entry.parentPath, entry.name)))
    .filter((file) => !known.has(file))
    .filter(
      (file) => !ofSystems.has(path.posix.basename(file)) && !path.posix.basename(file).startsWith('._'),
    )
    .toSorted();
}

function diskOf(folder: string): number {
  return statSync(folder).dev;
}
