import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/files/content.ts';
import { deliver } from '../../src/press/deliver.ts';
import { printAll, type PrintReport } from '../../src/press/print-all.ts';
import type { Press } from '../../src/press/print.ts';
import { inShard, readShard, type Shard, wholeWork } from '../../src/press/shard.ts';
import { plainSite } from '../example-site.ts';
import { project } from './project.ts';

const documents = ['tasks/make-tea', 'leaflets/fire-alarm', 'forms/my-break-times'];
const shards = [1, 2, 3, 4].map((number): Shard => ({ number, of: 4 }));
const away = mkdtempSync(path.join(tmpdir(), 'clearstep-shards-'));
afterAll(() => rmSync(away, { recursive: true }));

/** Prints on a machine of its own: the project lies in a folder of another name there, and so does its cache. */
async function printOn({ folder, press }: Machine, shard: Shard): Promise<PrintReport> {
  const read = await readContent(folder, { today: press.today, site: plainSite });
  return printAll(read.documents, press, { workers: 1, shard });
}

interface Machine {
  readonly folder: string;
  readonly press: Press;
}

/** All files of a site that gets what a machine has, by name. */
async function siteOf({ folder, press }: Machine, name: string): Promise<Map<string, string>> {
  const site = path.join(away, name);
  const read = await readContent(folder, { today: press.today, site: plainSite });
  await deliver(read.documents, press, site);
  const files = globSync('**/*.*', { cwd: site }).toSorted();
  return new Map(files.map((file) => [file, readFileSync(path.join(site, file)).toString('base64')]));
}

describe('four machines that each make a part', () => {
  const alone = project(documents);
  const parts = shards.map(() => project(documents));
  const merged = project(documents);
  const made: number[] = [];
  let all = 0;
  beforeAll(async () => {
    all = (await printOn(alone, wholeWork)).made;
    for (const [index, machine] of parts.entries()) made.push((await printOn(machine, shards[index]!)).made);
    for (const { press } of parts) cpSync(press.folder, merged.press.folder, { recursive: true });
  });

  it('make everything between them, and nothing twice', () => {
    expect(Math.min(...made)).toBeGreaterThan(1);
    expect(made.reduce((sum, each) => sum + each, 0)).toBe(all);
  });

  it('give the bytes of one build when their caches are copied into one', async () => {
    expect(await printOn(merged, wholeWork)).toMatchObject({ made: 0, remembered: all });
    expect(await siteOf(merged, 'merged')).toEqual(await siteOf(alone, 'alone'));
  });

  it('lose nothing when a part is lost: it is made again', async () => {
    const short = project(documents);
    for (const { press } of parts.slice(1)) cpSync(press.folder, short.press.folder, { recursive: true });
    expect(await printOn(short, wholeWork)).toMatchObject({ made: made[0], remembered: all - made[0]! });
  });

  it('leave no trace of a machine or a folder in what they keep', () => {
    const names = [alone, ...parts].flatMap(({ folder }) => [folder, path.basename(folder)]);
    for (const { press } of parts)
      for (const file of globSync('ac/*/*', { cwd: press.folder })) {
        const text = readFileSync(path.join(press.folder, file), 'utf8');
        expect(names.filter((name) => text.includes(name))).toEqual([]);
      }
  });
});

describe('a part of the work', () => {
  it('is written as test runners write it', () => {
    expect(readShard('2/8')).toEqual({ number: 2, of: 8 });
    for (const wrong of ['0/8', '9/8', '2', '2/0', '2-8', '-1/8', '1/2/3', 'a/b', ''])
      expect(readShard(wrong), wrong).toBeUndefined();
  });

  it('has each piece once, and neighbours apart', () => {
    const pieces = Array.from({ length: 10 }, (_, index) => index);
    expect(inShard(pieces, { number: 2, of: 4 })).toEqual([1, 5, 9]);
    expect(shards.flatMap((shard) => inShard(pieces, shard)).toSorted((a, b) => a - b)).toEqual(pieces);
    expect(inShard(pieces, wholeWork)).toEqual(pieces);
  });
});
