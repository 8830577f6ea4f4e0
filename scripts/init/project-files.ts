import path from 'node:path';
import { readOwnFile } from '../../src/files/own-file.ts';
import { configFiles } from '../../src/integration/config-file.ts';
import { kinds } from '../../src/model/document.ts';
import { FORMAT, formatFile, withFormat } from '../../src/model/format/version.ts';
import { documentFile } from '../../src/model/kind-folder.ts';
import { slugOf } from '../../src/model/slug.ts';
import { starterTable, starterText, starterTitle } from '../../src/starters/starter.ts';
import type { Answers } from './answers.ts';
import type { Dependency } from './dependency.ts';
import { readme } from './readme/index.ts';

/** A file of a new project. */
export interface ProjectFile {
  /** From the project's folder, with / on every system. */
  readonly name: string;
  readonly text: string;
  /** Other names for what it is: Astro reads one of them, and a second would put the first out of use. */
  readonly others?: readonly string[];
  /** What to say where there is such a file already. Absent: nothing. */
  readonly instead?: string;
}

export interface NewProject extends Answers {
  readonly dependency: Dependency;
  /** ISO date. */
  readonly today: string;
}

/** All files of a new project but `package.json`. */
export interface ProjectFiles {
  readonly project: NewProject;
  readonly files: readonly ProjectFile[];
  /** Only for a project that has no content: its documents, and the format that they are in. */
  readonly examples: readonly ProjectFile[];
}

/** What stands in a new project: settings, examples, and the words for those who write. */
export function projectFiles(project: NewProject): ProjectFiles {
  const settings = settingsText(project);
  const files = [
    {
      name: 'astro.config.mjs',
      text: configText(settings),
      others: configFiles,
      instead: `Add Clearstep to it:\n\nimport { clearstep } from '@clearstep/astro';\n\nintegrations: [\n${settings}\n]`,
    },
    {
      name: 'src/content.config.ts',
      text: contentConfigText,
      others: contentConfigFiles,
      instead:
        "Add the documents to its collections:\n\nimport { documents } from '@clearstep/astro/content';\n\nexport const collections = { documents };",
    },
    { name: 'tsconfig.json', text: tsconfigText },
    {
      name: '.gitignore',
      text: 'node_modules/\ndist/\n.astro/\n.clearstep/\n',
      instead: 'It should name node_modules/, dist/, .astro/ and .clearstep/.',
    },
    { name: '.nvmrc', text: `${/\d+/u.exec(project.dependency.node)?.[0] ?? ''}\n` },
    { name: 'README.md', text: readme(project) },
    ...hostFiles(),
  ];
  return { project, files, examples: [...examples(project), { name: formatFile, text: withFormat(FORMAT) }] };
}

/** What checks, builds and publishes the site where it is kept. Nothing but its own host takes notice of each. */
function hostFiles(): ProjectFile[] {
  const places = [
    ['.github/workflows/site.yml', 'github-actions.yml'],
    ['.gitlab-ci.yml', 'gitlab-ci.yml'],
    ['netlify.toml', 'netlify.toml'],
  ] as const;
  return places.map(([name, file]) => ({ name, text: readOwnFile(`docs/hosts/${file}`) }));
}

/** One document of each kind. The guide and the leaflet tell of each other, because a guide wants an easy version. */
function examples({ language, today }: NewProject): ProjectFile[] {
  const slugs = new Map(
    kinds.map((kind) => [kind, slugOf(starterTitle(kind, language)) || `example-${kind}`]),
  );
  const twins = {
    guide: { 'easy-read-twin': slugs.get('leaflet') },
    leaflet: { 'twin-of': slugs.get('guide') },
  };
  return kinds.flatMap((kind) => {
    const name = documentFile({ kind, slug: slugs.get(kind) ?? '', language });
    const facts = kind === 'guide' || kind === 'leaflet' ? { facts: twins[kind] } : {};
    const table = starterTable(kind, language);
    return [
      { name, text: starterText({ kind, language, today, ...facts }) },
      ...(table ? [{ name: path.posix.join(path.posix.dirname(name), table.name), text: table.text }] : []),
    ];
  });
}

function settingsText({ name, language, colour }: NewProject): string {
  const lines = [
    `name: ${quoted(name)},`,
    ...(colour === undefined ? ["// colours: '#7a1f5c',"] : [`colours: ${quoted(colour)},`]),
    `languages: [${quoted(language)}], // all that you write in, that of the first page first`,
    "// contact: { name: 'The work team', phone: '020 7946 0999' },",
    "// address: 'https://example.org/', // for links and QR codes on paper",
  ];
  return ['    clearstep({', ...lines.map((line) => `      ${line}`), '    }),'].join('\n');
}

function configText(settings: string): string {
  return `import { defineConfig } from 'astro/config';
import { clearstep } from '@clearstep/astro';

// Everything that is your organisation's stands here. A line with // before it counts for nothing.
export default defineConfig({
  integrations: [
${settings}
  ],
});
`;
}

function quoted(words: string): string {
  return /['\\]/u.test(words) ? JSON.stringify(words) : `'${words}'`;
}

/** The names that Astro looks for (https://docs.astro.build/en/guides/content-collections/). */
const contentConfigFiles = ['mjs', 'js', 'mts', 'ts'].map((ending) => `src/content.config.${ending}`);

const contentConfigText = `import { documents } from '@clearstep/astro/content';

export const collections = { documents };
`;

const tsconfigText = `{
  "extends": "astro/tsconfigs/strict",
  "include": [".astro/types.d.ts", "**/*"],
  "exclude": ["dist"]
}
`;
