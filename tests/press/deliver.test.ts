import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/files/content.ts';
import type { Document } from '../../src/model/document.ts';
import { deliver } from '../../src/press/deliver.ts';
import { keyOf } from '../../src/press/key.ts';
import { keptIn } from '../../src/press/outline.ts';
import { keptFile, recallOutline } from '../../src/press/store.ts';
import { plainSite } from '../example-site.ts';
import { project } from './project.ts';

const { folder, press } = project(['tasks/make-tea', 'forms/my-break-times']);
const site = mkdtempSync(path.join(tmpdir(), 'clearstep-deliver-'));
afterAll(() => rmSync(site, { recursive: true }));
const read = (file: string): Uint8Array => new Uint8Array(readFileSync(path.join(site, file)));
let documents: readonly Document[];

beforeAll(async () => {
  ({ documents } = await readContent(folder, { today: press.today, site: plainSite }));
  await deliver(documents, press, site);
});

describe('what is delivered into a finished site', () => {
  it('stands at its addresses: papers with small pictures, books, phone pictures and files of everything', () => {
    const files = globSync('en-GB/**/*.*', { cwd: site }).map((file) => file.split(path.sep).join('/'));
    for (const file of [
      'a4.pdf',
      'a4.webp',
      'preview.png',
      'phone/01.png',
      'phone.webp',
      'phone.zip',
      'all.zip',
    ])
      expect(files).toContain(`en-GB/tasks/make-tea/${file}`);
    expect(files).toContain('en-GB/tasks/make-tea/make-tea.epub');
    expect(files).toContain('en-GB/tasks/make-tea/make-tea.htm');
    expect(files).toContain('en-GB/forms/my-break-times/my-break-times.docx');
    expect(files).not.toContain('en-GB/forms/my-break-times/phone.zip');
  });

  it('has in its file of everything each paper, book and phone picture as they stand beside it', () => {
    const place = 'en-GB/tasks/make-tea';
    const all = unzipSync(read(`${place}/all.zip`));
    const beside = globSync('**/*.{pdf,epub,docx,htm,png}', { cwd: path.join(site, place) })
      .map((file) => file.split(path.sep).join('/'))
      .filter((file) => file !== 'preview.png');
    expect(Object.keys(all).toSorted()).toEqual(beside.map((file) => `make-tea/${file}`).toSorted());
    for (const file of beside) expect(all[`make-tea/${file}`], file).toEqual(read(`${place}/${file}`));
  });

  it('is made again where the store has lost it or holds something else', async () => {
    const tea = documents.find(({ slug }) => slug === 'make-tea')!;
    const outline = await recallOutline(await keyOf(tea, { type: 'paper', edition: 'a4' }, press), press);
    const [paper, thumbnail] = keptIn(outline).map((kept) => keptFile(kept, press.folder));
    const whole = read('en-GB/tasks/make-tea/a4.pdf');
    // As long as it was: nobody sees it by its length.
    writeFileSync(paper!, Buffer.alloc(whole.length));
    rmSync(thumbnail!);
    rmSync(path.join(site, 'en-GB'), { recursive: true });
    await deliver(documents, press, site);
    expect(read('en-GB/tasks/make-tea/a4.pdf')).toEqual(whole);
    expect(new Uint8Array(readFileSync(paper!))).toEqual(whole);
    expect(read('en-GB/tasks/make-tea/a4.webp').length).toBeGreaterThan(100);
  });
});
