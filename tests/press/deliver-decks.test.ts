import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zipAllLength } from '../../src/books/zip-all.ts';
import { readContent } from '../../src/files/content.ts';
import { deckDocument, documentsOf } from '../../src/model/deck.ts';
import { deliver } from '../../src/press/deliver.ts';
import { deliverDecks } from '../../src/press/deliver-decks.ts';
import { deckJobsOf } from '../../src/press/job.ts';
import { keyOf } from '../../src/press/key.ts';
import { keptIn } from '../../src/press/outline.ts';
import { keptFile, recallOutline } from '../../src/press/store.ts';
import { plainSite } from '../example-site.ts';
import { project } from './project.ts';

const members = ['tasks/make-tea', 'tasks/dry-a-glass', 'leaflets/fire-alarm'];
const { folder, press: whole } = project(['decks/first-days', ...members]);
// Few papers are enough to tell whose stand where.
const press = { ...whole, site: { ...plainSite, editions: ['a4', 'cards', 'booklet'] as const } };
const site = mkdtempSync(path.join(tmpdir(), 'clearstep-deliver-decks-'));
afterAll(() => rmSync(site, { recursive: true }));
const place = 'en-GB/decks/first-days';
const read = (file: string): Uint8Array => new Uint8Array(readFileSync(path.join(site, file)));
let content: Awaited<ReturnType<typeof readContent>>;

beforeAll(async () => {
  content = await readContent(folder, { site: press.site });
  await deliver(content.documents, press, site);
  await deliverDecks(content.decks, content.documents, press, site);
});

describe('what is delivered of a deck into a finished site', () => {
  it('is its cards and its booklet with small pictures, and both in its file of everything', () => {
    const all = unzipSync(read(`${place}/all.zip`));
    for (const paper of ['cards', 'booklet']) {
      expect(
        Buffer.from(read(`${place}/${paper}.pdf`))
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
      expect(
        Buffer.from(read(`${place}/${paper}.webp`))
          .subarray(8, 12)
          .toString(),
      ).toBe('WEBP');
      expect(all[`first-days/${paper}.pdf`]).toEqual(read(`${place}/${paper}.pdf`));
    }
  });

  it('has in its file of everything the papers of each document, in folders in its order', () => {
    const all = unzipSync(read(`${place}/all.zip`));
    const papers = (['1', '2', '3'] as const).flatMap((number, index) =>
      Object.keys(all)
        .filter((name) => name.startsWith(`first-days/0${number}-`))
        .map((name) => [name, `en-GB/${members[index]}/${path.basename(name)}`] as const),
    );
    expect(Object.keys(all)).toEqual([
      'first-days/cards.pdf',
      'first-days/booklet.pdf',
      ...papers.map(([name]) => name),
    ]);
    for (const member of members) expect(papers.map(([, file]) => file)).toContain(`en-GB/${member}/a4.pdf`);
    for (const [name, file] of papers) expect(all[name], name).toEqual(read(file));
  });

  it('has a file of everything as long as its page says, which does not make it', () => {
    const zip = read(`${place}/all.zip`);
    const files = Object.entries(unzipSync(zip)).map(([name, bytes]) => ({
      name: name.replace('first-days/', ''),
      bytes,
    }));
    expect(zipAllLength({ slug: 'first-days' }, files)).toBe(zip.length);
  });

  it('is made again where the store holds something else', async () => {
    const [deck] = content.decks;
    const documents = documentsOf(deck!, content.documents);
    const [job] = deckJobsOf(deck!, documents, press.site).jobs;
    const outline = await recallOutline(await keyOf(deckDocument(deck!, documents), job!, press), press);
    const [paper] = keptIn(outline).map((kept) => keptFile(kept, press.folder));
    const before = read(`${place}/cards.pdf`);
    writeFileSync(paper!, Buffer.alloc(before.length));
    await deliverDecks(content.decks, content.documents, press, site);
    expect(read(`${place}/cards.pdf`)).toEqual(before);
    expect(new Uint8Array(readFileSync(paper!))).toEqual(before);
  });
});
