import { globSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readmes } from '../../scripts/init/readme/index.ts';
import { helpLanguage, languages } from '../../src/languages/index.ts';
import { starters } from '../../src/starters/texts/index.ts';
import { missingExample } from '../language-examples.ts';
import { readText, root } from '../source-files.ts';
import { sameLeaves } from './left-in-english.ts';

it('CONTRIBUTING names each file that a new language needs', () => {
  const files = [
    ...new Set(
      languages.flatMap(({ tag }) => readdirSync(new URL(`../../src/languages/${tag}/`, import.meta.url))),
    ),
  ];
  const contributing = readText('CONTRIBUTING.md');
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !contributing.includes(`\`${file}\``))).toEqual([]);
});

it('CONTRIBUTING names each folder in which languages have a file or a folder of their own', () => {
  const { tag } = helpLanguage;
  const folders = globSync(`{src,scripts}/**/${tag}{,.*}`, { cwd: root }).map((each) => path.dirname(each));
  expect(folders).toEqual(expect.arrayContaining(['src/rules/limits', 'src/search/synonyms']));
  const contributing = readText('CONTRIBUTING.md').split('\n## ');
  const section = contributing.find((each) => each.startsWith('Add a language'));
  const missing = folders.filter((folder) => !section?.includes(`\`${folder}/<tag>`));
  expect(
    missing.map((folder) => `CONTRIBUTING.md, “Add a language”: say something of ${folder}/<tag>.`),
  ).toEqual([]);
});

describe('a language is whole', () => {
  it.each(languages.map(({ tag }) => tag))(
    '%s: new documents and new sites have their words in it',
    (tag) => {
      expect(faultsOfLanguage(tag)).toEqual([]);
    },
  );

  it.each(languages.filter((language) => language !== helpLanguage).map(({ tag }) => tag))(
    '%s: and these words are not English ones',
    (tag) => {
      expect(leftInEnglish(tag, starters[tag], readmes[tag])).toEqual([]);
    },
  );

  it('and words that were taken over from English are told with their file', () => {
    const { 'en-GB': starter } = starters;
    const { 'en-GB': readme } = readmes;
    const left = leftInEnglish('no-such-language', starter, { ...readme, type: 'Tippen Sie' });
    expect(left).toEqual(
      expect.arrayContaining([
        'src/starters/texts/no-such-language.ts: “kinds.task.title” is as in English.',
        'src/starters/texts/no-such-language.ts: “kinds.report.body” is as in English.',
        'scripts/init/readme/no-such-language.ts: “commands.check” is as in English.',
      ]),
    );
    expect(left.join(' ')).not.toMatch(/“type”|picture|nation/u);
  });

  it('and what it lacks is told with the file to go to', () => {
    expect(faultsOfLanguage('no-such-language')).toEqual([
      'tests/language-examples.ts: there is no example in no-such-language. Write content/tasks/make-tea/no-such-language.mdx in a folder of tests/fixtures, and name the folder there.',
      'src/starters/texts/no-such-language.ts: new documents have nothing to start from. Name it in index.ts there.',
      'scripts/init/readme/no-such-language.ts: a new site says nothing to its coaches. Name it in index.ts there.',
    ]);
  });
});

/** What new documents and new sites of a language still say in English, each with its file. */
function leftInEnglish(tag: string, starter: unknown, readme: unknown): string[] {
  const told =
    (folder: string) =>
    (path: string): string =>
      `${folder}/${tag}.ts: “${path}” is as in English.`;
  const { tag: english } = helpLanguage;
  return [
    ...sameLeaves(starter, starters[english])
      .filter((path) => !NAMES.test(path))
      .map(told('src/starters/texts')),
    ...sameLeaves(readme, readmes[english]).map(told('scripts/init/readme')),
  ];
}

/** What has the same name in each language: pictures, readers, nations and files. */
const NAMES = /\.(?:picture|audience|nation\.\d+|table\.name)$/u;

function faultsOfLanguage(tag: string): string[] {
  const noExample = tag === helpLanguage.tag ? undefined : missingExample(tag);
  return [
    ...(noExample === undefined ? [] : [noExample]),
    ...(starters[tag]
      ? []
      : [
          `src/starters/texts/${tag}.ts: new documents have nothing to start from. Name it in index.ts there.`,
        ]),
    ...(readmes[tag]
      ? []
      : [
          `scripts/init/readme/${tag}.ts: a new site says nothing to its coaches. Name it in index.ts there.`,
        ]),
  ];
}
