import path from 'node:path';
import { helpLanguage, languages } from '../src/languages/index.ts';

/** Documents that were written in their language, not translated by a program: the folder of each below tests/fixtures. */
const folders: Readonly<Record<string, string>> = {
  cy: 'welsh',
  pl: 'polish',
  ar: 'right-to-left',
};

/** All languages but that of the help, in which the other examples are. */
export const otherTags: readonly string[] = languages
  .filter((language) => language !== helpLanguage)
  .map(({ tag }) => tag);

/** The folder with the examples of a language. Throws, with what to do, where it has none. */
export function exampleFolder(tag: string): string {
  const folder = folders[tag];
  if (folder === undefined) throw new Error(noExample(tag));
  return path.resolve('tests/fixtures', folder);
}

/** What to do for a language without an example. Absent: it has one. */
export function missingExample(tag: string): string | undefined {
  return folders[tag] === undefined ? noExample(tag) : undefined;
}

function noExample(tag: string): string {
  return `tests/language-examples.ts: there is no example in ${tag}. Write content/tasks/make-tea/${tag}.mdx in a folder of tests/fixtures, and name the folder there.`;
}
