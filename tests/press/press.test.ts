import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/files/content.ts';
import type { Document } from '../../src/model/document.ts';
import { jobsOf, type Job } from '../../src/press/job.ts';
import { keyOf } from '../../src/press/key.ts';
import { printAll, type PrintReport } from '../../src/press/print-all.ts';
import { print } from '../../src/press/print.ts';
import { prune } from '../../src/press/prune.ts';
import { keptFile, recall, recallOutline, remember, resultFile } from '../../src/press/store.ts';
import { keptIn } from '../../src/press/outline.ts';
import { root } from '../source-files.ts';
import { otherSettings } from './other-settings.ts';
import { project } from './project.ts';
import { plainSite } from '../example-site.ts';

const { folder, press } = project(['tasks/make-tea', 'leaflets/fire-alarm', 'forms/my-break-times']);

async function documents(): Promise<Document[]> {
  return (await readContent(folder, { today: press.today, site: plainSite })).documents;
}

function kept(): string[] {
  return globSync('ac/*/*', { cwd: press.folder }).toSorted();
}

describe('a press', () => {
  let all: number;
  let first: PrintReport;
  beforeAll(async () => {
    const found = await documents();
    all = found.flatMap((document) => jobsOf(document, plainSite)).length;
    first = await printAll(found, press);
  });

  it('makes everything once', async () => {
    expect(all).toBeGreaterThan(10);
    expect(first).toEqual({ made: all, remembered: 0, messages: [] });
    expect(kept()).toHaveLength(all);
    expect(await printAll(await documents(), press)).toMatchObject({ made: 0, remembered: all });
  });

  it('makes again only what belongs to the document that changed', async () => {
    edit('content/leaflets/fire-alarm/en-GB.mdx', (text) =>
      text.replace(/^title: .*$/mu, 'title: The new alarm'),
    );
    const found = await documents();
    const changed = found.find(({ slug }) => slug === 'fire-alarm')!;
    const report = await printAll(found, press);
    expect(report).toMatchObject({
      made: jobsOf(changed, plainSite).length,
      remembered: all - jobsOf(changed, plainSite).length,
    });
  });

  it('makes a document again when its photo changed', async () => {
    const found = await documents();
    const tea = found.find(({ slug }) => slug === 'make-tea')!;
    const photo = path.join(folder, 'content/tasks/make-tea/cup.jpg');
    const before = await keyOf(tea, { type: 'phone' }, press);
    writeFileSync(photo, Buffer.concat([readFileSync(photo), Buffer.from(' ')]));
    expect(await keyOf(tea, { type: 'phone' }, press)).not.toBe(before);
  });

  it('knows the address of the site, a passed date of review and every edition apart', async () => {
    const [document] = await documents();
    const job = { type: 'paper', edition: 'a4' } as const;
    const keys = await Promise.all([
      keyOf(document!, job, press),
      keyOf(document!, { type: 'paper', edition: 'large-print' }, press),
      keyOf(document!, job, { ...press, site: { ...plainSite, address: 'https://example.org/' } }),
      keyOf(document!, job, { ...press, today: '2099-01-01' }),
    ]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(await keyOf(document!, job, { ...press, today: '2026-11-23' })).toBe(keys[0]);
  });

  it.each(Object.entries(otherSettings))(
    'makes a paper anew when the site has another %s',
    async (name, value) => {
      const [document] = await documents();
      const job = { type: 'paper', edition: 'a4' } as const;
      const before = await keyOf(document!, job, press);
      expect(await keyOf(document!, job, { ...press, site: { ...plainSite, [name]: value } })).not.toBe(
        before,
      );
    },
  );

  it('makes again what is damaged', async () => {
    const [document] = await documents();
    const job = { type: 'paper', edition: 'a4' } as const;
    await print(document!, job, press);
    const key = await keyOf(document!, job, press);
    const [paper] = keptIn(await recallOutline(key, press));
    for (const file of [fileOf(key), keptFile(paper!, press.folder)]) {
      const whole = readFileSync(file);
      for (const damaged of [whole.subarray(0, 100), Buffer.alloc(0), Buffer.from(whole).fill(0, 120, 121)]) {
        writeFileSync(file, damaged);
        expect((await print(document!, job, press)).fresh).toBe(true);
        expect(readFileSync(file).equals(whole)).toBe(true);
      }
    }
    expect((await print(document!, job, press)).fresh).toBe(false);
  });

  it('names everything that does not fit, in all documents and editions, and makes the rest', async () => {
    const long = 'Antidisestablishmentarianismsandmoreofthesamewithoutanyend';
    edit('content/leaflets/fire-alarm/en-GB.mdx', (text) => `${text}\n${long} goes here.\n`);
    edit('content/forms/my-break-times/en-GB.mdx', (text) => `${text}\n${long} goes here.\n`);
    const found = await documents();
    const { messages } = await printAll(found, press);
    const wide = messages.filter(({ found: words }) => words.includes(long));
    // One message for each document, for all papers in which the word is too wide.
    expect(wide.map(({ file }) => file)).toEqual([
      'content/forms/my-break-times/en-GB.mdx',
      'content/leaflets/fire-alarm/en-GB.mdx',
    ]);
    expect(wide.some(({ editions = [] }) => editions.length > 1)).toBe(true);
    const changed = found.find(({ slug }) => slug === 'fire-alarm')!;
    const { result } = await print(changed, { type: 'preview' }, press);
    expect(result.type).toBe('preview');
  });

  it('names the document and the edition of a mistake of its own, prints the others, and tries anew next time', async () => {
    const found = await documents();
    const jobs = (): Job[] => [
      // Only a guide comes folded twice.
      { type: 'paper', edition: 'trifold' },
      { type: 'paper', edition: 'reader-check' },
    ];
    for (const _ of ['first', 'second']) {
      const { messages } = await printAll(found, press, { jobs });
      expect(messages.map(({ file }) => file)).toEqual(found.map(({ file }) => file));
      for (const { rule, found: words, fix } of messages) {
        expect(rule).toBe('not-made');
        expect(words).toMatch(/^The edition trifold could not be made: .+ \(src\/press\/make\.ts:\d+\)\.$/);
        expect(fix).toContain('leave-out: trifold');
      }
    }
    for (const document of found) {
      const { result, fresh } = await print(document, { type: 'paper', edition: 'reader-check' }, press);
      expect({ type: result.type, fresh }).toEqual({ type: 'paper', fresh: false });
    }
  });
});

describe('a press that nobody waits for any more', () => {
  const other = project(['tasks/make-tea', 'forms/my-break-times']);

  it('stops, and ends without having made everything', async () => {
    const found = (await readContent(other.folder, { today: press.today, site: plainSite })).documents;
    const stopping = new AbortController();
    const printing = printAll(found, other.press, { signal: stopping.signal });
    stopping.abort();
    await printing;
    const all = found.flatMap((document) => jobsOf(document, plainSite)).length;
    expect(globSync('ac/*/*', { cwd: other.press.folder }).length).toBeLessThan(all / 2);
    // What comes after it is made as ever.
    expect(await printAll(found, other.press)).toMatchObject({ messages: [] });
  });
});

describe('papers and pictures', () => {
  it('are the same bytes when two processes make them', async () => {
    const script = path.join(root, 'tests/press/print-hashes.ts');
    const hashes = async (): Promise<string> =>
      (await promisify(execFile)(process.execPath, [script], { encoding: 'utf8' })).stdout;
    const [one, other] = await Promise.all([hashes(), hashes()]);
    expect(one.split('\n').length).toBeGreaterThan(10);
    expect(other).toBe(one);
  });
});

describe('a store', () => {
  const store = { folder: path.join(folder, 'store') };
  const key = (name: string): string => createHash('sha256').update(name).digest('hex');

  it('gives back what was put in, and nothing for what was not', async () => {
    await remember(key('a'), { bytes: new Uint8Array([1, 2, 3]), words: 'tea' }, store);
    expect(await recall(key('a'), store)).toEqual({ bytes: new Uint8Array([1, 2, 3]), words: 'tea' });
    expect(await recall(key('b'), store)).toBeUndefined();
  });

  it('stays whole when many write the same at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => remember(key('c'), index, store)));
    expect(await recall(key('c'), store)).toBeTypeOf('number');
    expect(globSync('**/*.half', { cwd: store.folder })).toEqual([]);
  });

  it('lets go of what was used longest ago when there is too much, and of what was left half written', async () => {
    const bytesOf = (name: string): Uint8Array => new Uint8Array(100_000).fill(name.charCodeAt(0));
    for (const [at, name] of ['old', 'middle', 'newest'].entries()) {
      await remember(key(name), bytesOf(name), store);
      for (const file of await filesOf(name)) utimesSync(file, at + 1, at + 1);
    }
    await recall(key('old'), store);
    const half = `${resultFile(key('newest'), store.folder)}.1-2.half`;
    writeFileSync(half, 'half');
    utimesSync(half, 1, 1);
    await prune(store, { limit: 250_000 });
    expect(await recall(key('middle'), store)).toBeUndefined();
    expect(await recall(key('old'), store)).toEqual(bytesOf('old'));
    expect(await recall(key('newest'), store)).toEqual(bytesOf('newest'));
    expect(globSync('**/*.half', { cwd: store.folder })).toEqual([]);
  });

  it('lets nothing go that was made or found since a build began, however much it is', async () => {
    await remember(key('found'), new Uint8Array(50_000).fill(8), store);
    await remember(key('not asked for'), new Uint8Array(50_000).fill(7), store);
    const before = new Date(Date.now() - 3_600_000);
    for (const name of ['found', 'not asked for'])
      for (const file of await filesOf(name)) utimesSync(file, before, before);
    const began = Date.now();
    await remember(key('used'), new Uint8Array(50_000).fill(9), store);
    await recallOutline(key('found'), store);
    await prune(store, { limit: 10, usedSince: began });
    expect(await recall(key('used'), store)).toBeDefined();
    expect(await recall(key('found'), store)).toBeDefined();
    expect(await recall(key('not asked for'), store)).toBeUndefined();
    await prune(store, { limit: 10 });
    expect(await recall(key('used'), store)).toBeUndefined();
  });

  /** What is kept for a name: the result, and its bytes. */
  async function filesOf(name: string): Promise<string[]> {
    const outline = await recallOutline(key(name), store);
    const bytes = keptIn(outline).map((kept) => keptFile(kept, store.folder));
    return [resultFile(key(name), store.folder), ...bytes];
  }
});

function fileOf(key: string): string {
  return resultFile(key, press.folder);
}

function edit(file: string, change: (text: string) => string): void {
  const place = path.join(folder, file);
  const text = readFileSync(place, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(place, changed);
}
