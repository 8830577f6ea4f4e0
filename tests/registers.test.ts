import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleGroups } from '../src/rules/index.ts';
import { importsOf, readText, root } from './source-files.ts';

/** Shape and helpers of a room, which its register does not list. */
const contracts = new Set(['index.ts', 'edition.ts', 'kind.ts', 'language.ts']);

/** Rooms, and folders of a room, whose register lists files. */
const foldersOfFiles = ['editions', ...ruleGroups.map(({ folder }) => `rules/${folder}`)];

/** Folders of the rules that are no group: what all rules use, and what is written about them. */
const helpersOfRules = new Set(['data', 'documentation', 'engine', 'english', 'limits']);

describe('a register names all that lies beside it, and nothing else', () => {
  it.each([
    ['kinds', ['index.ts']],
    ['languages', ['index.ts']],
    ['pictures', ['index.ts', 'sources.ts']],
  ])('every folder of src/%s', (room, registers) => {
    const named = importsOfAll(room, registers).filter((name) => name.includes('/'));
    expect(unique(named.map((name) => name.split('/')[0] ?? ''))).toEqual(entries(room, 'folder'));
  });

  it('every group of src/rules', () => {
    const groups = entries('rules', 'folder').filter((folder) => !helpersOfRules.has(folder));
    expect(ruleGroups.map(({ folder }) => folder).toSorted()).toEqual(groups);
  });

  it.each(foldersOfFiles)('every file of src/%s', (room) => {
    const there = entries(room, 'file').filter((name) => !contracts.has(name));
    const named = importsOfAll(room, ['index.ts']).filter(
      (name) => !name.includes('/') && !contracts.has(name),
    );
    expect(unique(named)).toEqual(there);
  });
});

/** What the registers import from their own room: `openmoji/source.ts`, `a4.ts`. */
function importsOfAll(room: string, registers: readonly string[]): string[] {
  const files = registers.map((register) => `src/${room}/${register}`);
  const imports = files.flatMap((file) => importsOf(file, readText(file)));
  return imports
    .filter((name) => name.startsWith(`src/${room}/`))
    .map((name) => name.slice(`src/${room}/`.length));
}

function entries(room: string, what: 'file' | 'folder'): string[] {
  return readdirSync(`${root}src/${room}`, { withFileTypes: true })
    .filter((entry) => (what === 'folder' ? entry.isDirectory() : entry.isFile()))
    .map(({ name }) => name)
    .toSorted();
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].toSorted();
}
