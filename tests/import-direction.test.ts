import { describe, expect, it } from 'vitest';
import { importsOf, type SourceFile, sourceFiles } from './source-files.ts';

/** Rooms of the house, in groups. A room imports from the groups before its own. */
const groups = [
  ['model'],
  ['write'],
  ['design', 'languages', 'pictures', 'editions', 'site'],
  ['rules', 'person', 'history', 'service-worker', 'print', 'search', 'catalogue', 'starters'],
  ['kinds', 'pdf', 'images', 'files', 'flow'],
  ['books'],
  ['papers'],
  ['preview'],
  ['press', 'check'],
  ['components', 'layouts', 'styles'],
  ['integration'],
  ['package'],
  ['pages', 'bench', 'scripts', 'content.config.ts'],
] as const;

/** Neighbours in one group that one of them may use all the same. */
const neighbours: Readonly<Record<string, readonly string[]>> = {
  pictures: ['design', 'languages'],
  editions: ['design', 'languages', 'site'],
  site: ['design', 'languages', 'pictures'],
  // What has changed in a document is told of a person's version as of its papers.
  person: ['languages', 'history'],
  // What is new on a site is told from what its papers said before.
  catalogue: ['history'],
  // What is typed has forms that no ending gives away, as what is written.
  search: ['rules'],
  // What a build makes of a document is what is checked.
  check: ['press'],
  components: ['styles'],
  layouts: ['components', 'styles'],
  scripts: ['bench'],
};

/**
 * The stages of a large room, one folder each. A stage imports from the stages before its own; what stands beside the
 * folders is the way into the room, and no stage imports it.
 */
const stages: Readonly<Record<string, readonly string[]>> = {
  'src/model/read': ['common', 'file', 'forgive', 'facts', 'markdown', 'words', 'data', 'blocks'],
  'src/pictures': ['drawing', 'svg', 'names', 'sources', 'photo', 'found'],
  'src/print': ['sheet', 'text', 'boxes', 'pages', 'imposition', 'blocks'],
  'src/pdf': ['validate', 'objects', 'fonts', 'pages', 'structure', 'forms', 'file', 'reading', 'filling'],
};

/** Only these know of Astro, so that all others can be tested and used without it. */
const astroRooms = new Set(['package', 'components', 'layouts', 'integration', 'pages']);

/** These run Astro. */
const buildsTheSite = new Set([
  'scripts/dev.ts',
  'scripts/preview.ts',
  'scripts/dev/serve-folder.ts',
  'scripts/build.ts',
  'scripts/build/print-beside.ts',
]);

const folders = ['src', 'scripts', 'bench'];
const files = folders.flatMap(sourceFiles);

describe('imports', () => {
  it('are found in all files', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(
      importsOf(
        'src/pages/a.astro',
        "---\nimport a from '../b/c.ts';\n---\n<script>import './d.ts';</script>",
      ),
    ).toEqual(['src/b/c.ts', 'src/pages/d.ts']);
  });

  it('come only from rooms that the house knows', () => {
    const known = groups.flat() as readonly string[];
    expect(files.map(({ file }) => roomOf(file)).filter((room) => !known.includes(room))).toEqual([]);
  });

  it('go only from a later room to an earlier one', () => {
    expect(files.flatMap(wrongImports)).toEqual([]);
  });

  it.each(Object.entries(stages))('in %s go only from a later stage to an earlier one', (room, order) => {
    const own = files.filter(({ file }) => file.startsWith(`${room}/`));
    const folders = own.map(({ file }) => stageOf(file, room)).filter((stage) => stage !== ENTRY);
    expect(new Set(folders)).toEqual(new Set(order));
    expect(own.flatMap((file) => importsOfLaterStages(file, room, order))).toEqual([]);
  });

  it('name Astro only in components, layouts, the integration, pages and what a project imports', () => {
    const wrong = files.filter(({ file, imports }) => {
      const namesAstro = imports.some(
        (name) => name.startsWith('astro:') || name === 'astro' || name.startsWith('astro/'),
      );
      return namesAstro && !astroRooms.has(roomOf(file)) && !buildsTheSite.has(file);
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('read the site from Astro only in layouts, pages and what a project imports; all others are handed it', () => {
    const readers = files.filter(({ imports }) => imports.includes('virtual:clearstep/site'));
    const rooms = new Set(readers.map(({ file }) => roomOf(file)));
    expect([...rooms].sort()).toEqual(['layouts', 'package', 'pages']);
  });

  it('end in the name of a file, with its ending', () => {
    const wrong = files.flatMap(({ file, imports }) =>
      imports
        .filter(isOurs)
        .filter((name) => !/\.[a-z]+(?:\?[a-z]+)?$/u.test(name))
        .map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

function wrongImports({ file, imports }: SourceFile): string[] {
  const own = roomOf(file);
  return imports
    .filter(isOurs)
    .filter((name) => !mayImport(own, roomOf(name)))
    .map((name) => `${file} may not import ${name}`);
}

/** The stage of what stands in a room beside its folders. */
const ENTRY = '';

function stageOf(file: string, room: string): string {
  return /^(.*?)\//u.exec(file.slice(room.length + 1))?.[1] ?? ENTRY;
}

function importsOfLaterStages(
  { file, imports }: SourceFile,
  room: string,
  order: readonly string[],
): string[] {
  const rank = (name: string): number => [...order, ENTRY].indexOf(stageOf(name, room));
  return imports
    .filter((name) => name.startsWith(`${room}/`) && rank(name) > rank(file))
    .map((name) => `${file} may not import ${name}`);
}

function isOurs(name: string): boolean {
  return folders.some((folder) => name.startsWith(`${folder}/`));
}

function mayImport(own: string, other: string): boolean {
  if (own === other || neighbours[own]?.includes(other)) return true;
  return groupOf(other) < groupOf(own);
}

function groupOf(room: string): number {
  const group = groups.findIndex((rooms) => (rooms as readonly string[]).includes(room));
  return group === -1 ? groups.length : group;
}

function roomOf(file: string): string {
  const [top = '', room = ''] = file.split('/');
  return top === 'src' ? room : top;
}
