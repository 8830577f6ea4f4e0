import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareManifests, type Manifest, manifestOf } from '../../scripts/reproducible/manifest.ts';
import { root } from '../source-files.ts';
import { build, type Ending } from './run-build.ts';
import { smallProject } from './small-project.ts';

const folder = smallProject();
const dist = path.join(folder, 'dist');
const source = path.join(folder, 'content/forms/my-break-times/en-GB.mdx');
const text = readFileSync(source, 'utf8');
const versions = { a: text, b: text.replace(/^title: .*$/mu, 'title: When I have a break') } as const;
type Version = keyof typeof versions;

/** The whole site of each version, to the byte. */
const whole: Partial<Record<Version, Manifest>> = {};
/** Milliseconds from start to end of a build in which a page and its papers are new. */
let duration: number;

async function buildVersion(version: Version, stopAfter?: number): Promise<Ending> {
  writeFileSync(source, versions[version]);
  // Nothing is remembered, so that there is something to interrupt while papers are made, too.
  rmSync(path.join(folder, '.clearstep/cache'), { recursive: true, force: true });
  return build(folder, stopAfter === undefined ? {} : { stopAfter });
}

/**
 * Which version stands in `dist`, if it is one of them to the byte. Whoever is killed between the two renames, which take
 * microseconds, leaves it aside for the next build to bring back.
 */
function versionInPlace(): Version | undefined {
  const manifest = manifestOf(existsSync(dist) ? dist : path.join(folder, '.clearstep/previous'));
  return (['a', 'b'] as const).find((each) => compareManifests(whole[each]!, manifest).length === 0);
}

describe('a site', () => {
  it('is built whole', async () => {
    for (const version of ['a', 'b'] as const) {
      const { code, output, time } = await buildVersion(version);
      expect(code, output).toBe(0);
      whole[version] = manifestOf(dist);
      duration = time;
    }
    expect(whole.a!.size).toBeGreaterThan(20);
    expect(compareManifests(whole.a!, whole.b!).length).toBeGreaterThan(3);
  });

  it('is whole, old or new, when its build is killed at any of five moments', async () => {
    let next: Version = 'a';
    for (let fifth = 0; fifth < 5; fifth += 1) {
      const moment = Math.round((duration * (fifth + Math.random())) / 5);
      await buildVersion(next, moment);
      const found = versionInPlace();
      expect(found, `killed after ${moment} ms of ${Math.round(duration)}`).toBeDefined();
      next = found === 'a' ? 'b' : 'a';
    }
    const { code, output } = await buildVersion(next);
    expect(code, output).toBe(0);
    expect(versionInPlace()).toBe(next);
    expect(existsSync(path.join(folder, '.clearstep/next'))).toBe(false);
  }, 1_200_000);

  it.each([
    ['SIGINT', 130, 'Syncing content'],
    ['SIGTERM', 143, 'generating static routes'],
  ] as const)(
    'stays, and the person is told so, when the build is stopped by %s',
    async (signal, ends, stopAt) => {
      const before = versionInPlace();
      const { code, output } = await build(folder, { stopAt, signal });
      expect(code, output).toBe(ends);
      expect(output).toContain('still holds the last good site');
      expect(versionInPlace()).toBe(before);
      const left = ['next', 'previous', 'build.lock'].map((name) => path.join(folder, '.clearstep', name));
      expect(left.filter((file) => existsSync(file))).toEqual([]);
    },
  );

  it.each([
    ['papers are kept', '.clearstep/cache'],
    ['pages are written', '.clearstep/next'],
  ])('stays, and the person is told why, when the disk is full while %s', async (_, full) => {
    const before = versionInPlace();
    rmSync(path.join(folder, '.clearstep/cache'), { recursive: true, force: true });
    const NODE_OPTIONS = `--import=${path.join(root, 'tests/build/full-disk.mjs')}`;
    const { code, output } = await build(folder, { env: { NODE_OPTIONS, FULL_DISK: full } });
    expect(code, output).toBe(1);
    expect(output).toContain('The disk is full. Make room on it, then try again.');
    expect(output).toContain('still holds the last good site');
    expect(output).not.toContain('    at ');
    expect(versionInPlace()).toBe(before);
  });

  it('leaves out the one paper that does not fit in a draft, and refuses it otherwise', async () => {
    const long = 'Antidisestablishmentarianismsandevenmoreofthesameagain';
    writeFileSync(source, `${versions.a}\n${long} is a long word.\n`);
    const strict = await build(folder);
    expect(strict.code).toBe(1);
    expect(strict.output).toContain(long);
    expect(strict.output).toContain('large-print');
    expect(strict.output).not.toContain('    at ');
    expect(versionInPlace()).toBeDefined();
    const draft = await build(folder, { arguments: ['--warn-only'] });
    expect(draft.code, draft.output).toBe(0);
    expect(draft.output).toContain('warning too-wide');
    const files = [...manifestOf(dist).keys()];
    expect(files).toContain('en-GB/forms/my-break-times/a4.pdf');
    expect(files).not.toContain('en-GB/forms/my-break-times/large-print.pdf');
    const page = readFileSync(path.join(dist, 'en-GB/forms/my-break-times/index.html'), 'utf8');
    expect(page).toContain('a4.pdf');
    expect(page).not.toContain('large-print');
  });
});
