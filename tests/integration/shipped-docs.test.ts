import path from 'node:path';
import { expect, test } from 'vitest';
import { readText, sourceFiles, trackedFiles } from '../source-files.ts';

const { files } = JSON.parse(readText('package.json')) as { readonly files: readonly string[] };
const isShipped = (file: string): boolean =>
  files.some((each) => file === each || file.startsWith(`${each}/`));

/** Only for those who work on Clearstep itself: no project that has installed it can start them. */
const ownCommands = /^scripts\/(?:bench|mutants|lighthouse)/u;

test('Each page of docs that a message or a command names comes along with the package', () => {
  const named = [...sourceFiles('src'), ...sourceFiles('scripts')]
    .filter(({ file }) => !ownCommands.test(file))
    .flatMap(({ file }) => readText(file).match(/^(?!\s*(?:\/\/|\/?\*)).*$/gmu) ?? [])
    .flatMap((line) => line.match(/\bdocs\/[a-z-]+\.md\b/gu) ?? []);
  expect(new Set(named).size).toBeGreaterThan(2);
  expect([...new Set(named)].filter((file) => !isShipped(file))).toEqual([]);
});

test('Links from one page of the package to another lead to a file that comes along', () => {
  // npm ships README.md and LICENSE without being told.
  const alwaysShipped = new Set(['README.md', 'LICENSE']);
  const comesAlong = (file: string): boolean => alwaysShipped.has(file) || isShipped(file);
  const tracked = trackedFiles();
  const pages = tracked.filter((file) => file.endsWith('.md') && comesAlong(file));
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'CHANGELOG.md', 'docs/help/README.md']));
  const links = pages.flatMap((page) =>
    [...readText(page).matchAll(/\]\((?!https?:|mailto:|#|\/)([^)#\s]+)/gu)].map(([, to = '']) => ({
      page,
      to: path.posix.join(path.posix.dirname(page), to),
    })),
  );
  expect(links.length).toBeGreaterThan(100);
  // What is in content is no matter of the program: an organisation has its own there.
  const ofProgram = links.filter(({ to }) => !to.startsWith('content/'));
  const isThere = (to: string): boolean =>
    tracked.some(
      (file) => (file === to || file.startsWith(`${to.replace(/\/$/u, '')}/`)) && comesAlong(file),
    );
  expect(ofProgram.filter(({ to }) => !isThere(to))).toEqual([]);
});
