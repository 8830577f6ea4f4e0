import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readText, root, trackedFiles } from './source-files.ts';

const manifest = z
  .object({
    scripts: z.record(z.string(), z.string()),
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readText('package.json')));

const lockEntry = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});
const lock = z
  .object({ packages: z.record(z.string(), lockEntry) })
  .parse(JSON.parse(readText('package-lock.json'))).packages;

const binary = /\.(?:png|jpe?g|webp|avif|ico|pdf|ttf|woff2?|jar|zip)$/u;
const texts = trackedFiles().filter((file) => !binary.test(file));

describe('the lock file', () => {
  it('names no registry, so that any mirror will do', () => {
    expect(Object.keys(lock).filter((name) => lock[name]?.resolved !== undefined)).toEqual([]);
  });

  it('names every optional package: npm ci refuses a file that leaves one out', () => {
    const missing = Object.entries(lock).flatMap(([place, { optionalDependencies }]) =>
      Object.entries(optionalDependencies)
        .filter(([name, range]) => !isLocked(place, name, range))
        .map(([name]) => `${name} of ${place}`),
    );
    expect(missing).toEqual([]);
  });

  it('agrees with package.json', () => {
    const own = z
      .object({
        dependencies: z.record(z.string(), z.string()),
        devDependencies: z.record(z.string(), z.string()),
      })
      .parse(
        z.object({ packages: z.object({ '': z.unknown() }) }).parse(JSON.parse(readText('package-lock.json')))
          .packages[''],
      );
    expect(own).toEqual({ dependencies: manifest.dependencies, devDependencies: manifest.devDependencies });
  });
});

describe('files in git', () => {
  it('name no folder of the machine that they were written on', () => {
    const folders = /(?:^|[\s"'`(=])\/(?:home|root|Users|work|tmp|private|mnt)\/[\w.-]+/mu;
    expect(filesWith(folders)).toEqual([]);
  });

  it('name no registry and no mirror of one', () => {
    expect(filesWith(/registry\.(?:npmjs|yarnpkg)\.|artifactory|nexus\./u)).toEqual([]);
  });

  it('hold no test that is left out or runs alone', () => {
    const alone = new RegExp(
      String.raw`\b(?:it|test|describe)(?:\.\w+)*\.(?:only|skip|todo)\b|\bx(?:it|describe)\(`,
      'u',
    );
    const tests = texts.filter((file) => file.endsWith('.test.ts'));
    expect(tests.length).toBeGreaterThan(10);
    expect(tests.filter((file) => alone.test(readText(file)))).toEqual([]);
  });
});

describe('the credits', () => {
  it.each([
    ['openmoji', 'OpenMoji'],
    ['@iconify-json/hugeicons', 'Hugeicons'],
    ['@iconify-json/healthicons', 'Health Icons'],
    ['@expo-google-fonts/atkinson-hyperlegible-next', 'Atkinson Hyperlegible Next'],
    ['@fontsource/atkinson-hyperlegible-next', 'Atkinson Hyperlegible Next'],
  ])('name %s, which goes out with what we make', (name, title) => {
    expect(manifest.dependencies[name]).toBeDefined();
    expect(readText('CREDITS.md')).toContain(title);
  });

  it('name every package that a picture, a font or a list of words may come from', () => {
    const sets = Object.keys(manifest.dependencies).filter((name) =>
      /icon|emoji|font|hyperlegible|pictogram|wordlist|word-list|stemmer/u.test(name),
    );
    expect(sets.length).toBeGreaterThan(3);
    const unnamed = sets.filter((name) => !readText('CREDITS.md').includes(`\`${name}\``));
    expect(unnamed).toEqual([]);
  });
});

describe('the README and CONTRIBUTING.md', () => {
  it.each(['README.md', 'CONTRIBUTING.md'])('%s names only commands that there are', (file) => {
    const named = [...readText(file).matchAll(/npm run ([\w:-]+)/gu)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => manifest.scripts[name] === undefined)).toEqual([]);
  });
});

describe('who changes the program', () => {
  it.each(['CONTRIBUTING.md', 'ARCHITECTURE.md'])('is led by %s only to files that are there', (file) => {
    const named = [...readText(file).matchAll(/`((?:src|scripts|tests|docs|bench|bin)\/[^`\s]*)`/gu)].map(
      ([, place = '']) =>
        place
          .replaceAll('<tag>', 'en-GB')
          .replaceAll(/<[^>]+>/gu, '*')
          .replace(/\/$/u, ''),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((place) => globSync(place, { cwd: root }).length === 0)).toEqual([]);
  });
});

describe('what stays on the device of a reader', () => {
  const written = texts
    .filter((file) => /^(?:src\/(?!components\/dev-toolbar)|public\/)/.test(file))
    .map((file) => [file, readText(file)] as const);

  it('goes through one door', () => {
    const doors = written.filter(([, text]) =>
      /(?:local|session)Storage\.|document\.cookie|indexedDB/.test(text),
    );
    expect(doors.map(([file]) => file).toSorted()).toEqual([
      'public/apply-settings.js',
      'src/components/keep.ts',
    ]);
  });

  it('is written down, entry by entry', () => {
    const keys = written.flatMap(([, text]) => text.match(/(?<=['`])clearstep-(?:settings|\w+:)/g) ?? []);
    const told = readText('docs/security.md').match(/(?<=\| `)clearstep-(?:settings|\w+:)/g) ?? [];
    expect([...new Set(keys)].toSorted()).toEqual(told.toSorted());
    expect(told.length).toBe(6);
  });
});

function isLocked(place: string, name: string, range: string): boolean {
  for (let from: string | undefined = place; from !== undefined; from = parentOf(from)) {
    const entry = lock[`${from === '' ? '' : `${from}/`}node_modules/${name}`];
    if (entry) return !/^\d/u.test(range) || entry.version === range;
  }
  return false;
}

function parentOf(place: string): string | undefined {
  if (place === '') return undefined;
  return place.slice(0, Math.max(place.lastIndexOf('/node_modules/'), 0));
}

function filesWith(pattern: RegExp): string[] {
  return texts.filter((file) => file !== 'tests/repository.test.ts' && pattern.test(readText(file)));
}
