import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../src/editions/edition.ts';
import { editions, editionsOf } from '../src/editions/index.ts';
import { kindOnPaper } from '../src/kinds/index.ts';
import type { KindOnPaper } from '../src/kinds/kind.ts';
import { helpLanguage, languages } from '../src/languages/index.ts';
import { type Kind, kinds } from '../src/model/document.ts';
import { nameOfEdition } from '../src/model/edition-names.ts';
import { tags } from '../src/model/tags.ts';
import { ruleGroups } from '../src/rules/index.ts';
import { plainSite } from './example-site.ts';
import { documentsIn, roots } from './kinds/documents.ts';
import { importsOf, readText, root } from './source-files.ts';

/** Shape and helpers of a room, which its register does not list. */
const contracts = new Set([
  'index.ts',
  'edition.ts',
  'kept-blocks.ts',
  'shown-blocks.ts',
  'kind.ts',
  'language.ts',
  'limits.ts',
]);

/** Rooms, and folders of a room, whose register lists files. */
const foldersOfFiles = [
  'editions',
  'rules/limits',
  'starters/texts',
  ...ruleGroups.map(({ folder }) => `rules/${folder}`),
];

/** Every kind in every edition that an example is printed in. */
const tried = new Set(
  Object.values(roots)
    .flatMap(documentsIn)
    .flatMap((document) => editionsOf(document, plainSite).map(({ id }) => `${document.kind} ${id}`)),
);

/** Sentences that tell readers and authors of every kind, each with its file. */
const allKindsNamed = [
  ...['src/pages/help/_index.mdx', 'src/pages/help/_tags.mdx'].flatMap((file) =>
    (readText(file).match(/^(?:description: |The kinds are ).*$/gmu) ?? []).map(
      (text) => [file, text] as const,
    ),
  ),
  ['src/languages/en-GB/web.ts, as in each language', helpLanguage.words.web.find.about] as const,
];

/** Folders of the rules that are no group: what all rules use, and what is written about them. */
const helpersOfRules = new Set(['data', 'documentation', 'engine', 'english', 'limits']);

describe('a register names all that lies beside it, and nothing else', () => {
  it.each([
    ['kinds', ['index.ts']],
    ['languages', ['index.ts']],
    ['pictures', ['index.ts']],
    ['pictures/sources', ['index.ts']],
    ['rules/data', ['index.ts']],
  ])('every folder of src/%s', (room, registers) => {
    const named = importsOfAll(room, registers).filter((name) => name.includes('/'));
    const folders = unique(named.map((name) => name.split('/')[0] ?? ''));
    expect(notNamed(entries(room, 'folder'), folders, room, registers)).toEqual([]);
  });

  it('every group of src/rules', () => {
    const groups = entries('rules', 'folder').filter((folder) => !helpersOfRules.has(folder));
    const named = ruleGroups.map(({ folder }) => folder);
    expect(notNamed(groups, named, 'rules', ['index.ts'])).toEqual([]);
  });

  it.each(foldersOfFiles)('every file of src/%s', (room) => {
    const there = entries(room, 'file').filter((name) => !contracts.has(name));
    const named = importsOfAll(room, ['index.ts']).filter(
      (name) => !name.includes('/') && !contracts.has(name),
    );
    expect(notNamed(there, unique(named), room, ['index.ts'])).toEqual([]);
  });
});

describe('a kind is whole', () => {
  it.each(kinds)('%s: has tags, editions, an example and an arrangement for each of its editions', (kind) => {
    expect(faultsOfKind(kind, editions, kindOnPaper(kind))).toEqual([]);
  });

  it.each(kinds)('%s: is named in each language where it says what can be found', (kind) => {
    const faults = languages.flatMap(({ tag, words }) =>
      faultsOfFinding(tag, words.kinds[kind].one, words.web.find.about),
    );
    expect(faults).toEqual([]);
  });

  it('and a language that does not name it there is told with its file', () => {
    const about = 'Dewch o hyd i dasg neu adroddiad gyda gair.';
    expect(faultsOfFinding('cy', 'Tasg', about)).toEqual([]);
    expect(faultsOfFinding('cy', 'Hysbysiad', about)).toEqual([
      `src/languages/cy/web.ts: “${about}” does not name “Hysbysiad”.`,
    ]);
  });

  it('and what it lacks is told with the file to go to', () => {
    const unknown = 'no-such-kind' as Kind;
    const edition = { ...editions[0]!, kinds: [unknown] };
    expect(faultsOfKind(unknown, editions, { kind: unknown, pages: {} })).toEqual([
      'src/model/tags.ts: no tag is for a no-such-kind.',
      'src/editions: no edition is for no-such-kinds. Every kind has at least a4.',
      'tests/fixtures/content/no-such-kinds: there is no example of a no-such-kind to try papers on.',
      ...allKindsNamed.map(([file, text]) => `${file}: “${text}” does not name a no-such-kind.`),
    ]);
    expect(allKindsNamed).toHaveLength(4);
    expect(faultsOfKind(unknown, [edition], { kind: unknown, pages: {} })).toContain(
      'src/kinds/no-such-kind/index.ts: a4 is for no-such-kinds, and nobody says how a no-such-kind is arranged on it.',
    );
  });
});

describe('an edition is whole', () => {
  // A translation beside its original has examples of its own, in tests/kinds/two-languages.test.ts.
  it.each(editions.filter(({ needsOriginal }) => !needsOriginal))(
    '$id: is for some kind, and an example of each comes in it',
    (edition) => {
      expect(faultsOfEdition(edition, tried)).toEqual([]);
    },
  );

  it('and what it lacks is told with the folder to go to', () => {
    const edition = { ...editions[0]!, kinds: ['task', 'form'] } as const;
    expect(faultsOfEdition({ ...edition, kinds: [] }, tried)).toEqual(['src/editions: a4 is for no kind.']);
    expect(faultsOfEdition(edition, new Set(['task a4']))).toEqual([
      'tests/fixtures/content/forms: none comes in a4. Where it is made only when asked for, let one ask: “make: a4”.',
    ]);
  });
});

/** What is still to be done for an edition that the compiler cannot name, each with its folder. */
function faultsOfEdition({ id, kinds: its }: Edition, examples: ReadonlySet<string>): string[] {
  if (its.length === 0) return [`src/editions: ${id} is for no kind.`];
  return its
    .filter((kind) => !examples.has(`${kind} ${id}`))
    .map(
      (kind) =>
        `tests/fixtures/content/${kind}s: none comes in ${id}. Where it is made only when asked for, let one ask: “make: ${nameOfEdition(id)}”.`,
    );
}

/** A sentence that names all kinds: a word may change its first letter and its ending in it, as “Tasg” to “dasg”. */
function faultsOfFinding(tag: string, kind: string, about: string): string[] {
  const stem = kind.toLowerCase().slice(1, -2);
  return about.toLowerCase().includes(stem)
    ? []
    : [`src/languages/${tag}/web.ts: “${about}” does not name “${kind}”.`];
}

/** What is still to be done for a kind that the compiler cannot name, each with its file. */
function faultsOfKind(kind: Kind, all: readonly Edition[], onPaper: KindOnPaper): string[] {
  // What every kind may hold says nothing of this one.
  const may = Object.values(tags)
    .map((tag): readonly Kind[] => tag.kinds)
    .filter((each) => each !== kinds);
  const its = all.filter((edition) => edition.kinds.includes(kind));
  const example = `tests/fixtures/content/${kind}s`;
  return [
    ...(may.some((each) => each.includes(kind)) ? [] : [`src/model/tags.ts: no tag is for a ${kind}.`]),
    ...(its.some(({ id }) => id === 'a4')
      ? []
      : [`src/editions: no edition is for ${kind}s. Every kind has at least a4.`]),
    ...its
      .filter((edition) => !isArranged(edition, onPaper))
      .map(
        ({ id }) =>
          `src/kinds/${kind}/index.ts: ${id} is for ${kind}s, and nobody says how a ${kind} is arranged on it.`,
      ),
    ...(existsSync(`${root}${example}`)
      ? []
      : [`${example}: there is no example of a ${kind} to try papers on.`]),
    ...allKindsNamed
      .filter(([, text]) => !new RegExp(`\\b${kind}\\b`, 'u').test(text))
      .map(([file, text]) => `${file}: “${text}” does not name a ${kind}.`),
  ];
}

function isArranged(edition: Edition, onPaper: KindOnPaper): boolean {
  return edition.form === 'pages'
    ? onPaper.pages[edition.arrangement] !== undefined
    : onPaper[edition.form] !== undefined;
}

/** What lies in a room and stands in no register, and the other way round, in words. */
function notNamed(
  there: readonly string[],
  named: readonly string[],
  room: string,
  registers: readonly string[],
): string[] {
  const register = registers.map((file) => `src/${room}/${file}`).join(' or ');
  return [
    ...there
      .filter((name) => !named.includes(name))
      .map((name) => `src/${room}/${name} is not in ${register}: add its line.`),
    ...named
      .filter((name) => !there.includes(name))
      .map((name) => `${register} names ${name}, which is not in src/${room}.`),
  ];
}

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
