import { existsSync, statSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { findContentFiles } from '../../src/files/content-files.ts';
import { nameBelow } from '../../src/files/name-below.ts';
import { WrongValue } from '../terminal/command.ts';

/**
 * The documents and word lists that a person names: files, folders, and patterns with `*`. By their paths below `home`, as
 * messages show them, each once. A name that no file has stays as it is: the reader says so. Refuses what can hold no
 * document. A name is looked up
 * below `home` first, then from the folder in which the person is.
 */
export async function filesAsked(typed: readonly string[], home: string, from: string): Promise<string[]> {
  const files: string[] = [];
  for (const name of typed) files.push(...(await filesOf(name, home, from)));
  return [...new Set(files)];
}

async function filesOf(typed: string, home: string, from: string): Promise<string[]> {
  const place = [path.resolve(home, typed), path.resolve(from, typed)].find((each) => existsSync(each));
  if (place === undefined) {
    const found: string[] = [];
    for await (const each of glob(typed, { cwd: home }))
      found.push(documentName(home, path.resolve(home, each)));
    if (found.length > 0) return found.sort();
    return [documentName(home, path.resolve(home, typed))];
  }
  const name = documentName(home, place);
  if (!statSync(place).isDirectory()) return [name];
  const { files } = await findContentFiles(home);
  const inside = files.filter((file) => name === '' || file.startsWith(`${name}/`));
  if (inside.length === 0) throw new WrongValue(`There is no document in the folder ${typed}.`);
  return inside;
}

/** The name that messages use: below the home folder, with / on every system. */
function documentName(home: string, place: string): string {
  const name = nameBelow(home, place);
  if (name !== '' && !/^content(?:\/|$)/.test(name))
    throw new WrongValue(`${name} is no document. Documents are in the folder content.`);
  return name;
}
