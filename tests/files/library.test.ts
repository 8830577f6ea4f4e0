import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editionsOf } from '../../src/editions/index.ts';
import { readContent } from '../../src/files/content.ts';
import { loadFaces } from '../../src/files/fonts.ts';
import { librarySlugs, readLibrary } from '../../src/files/library.ts';
import { packageRoot } from '../../src/files/package-root.ts';
import { fileOf } from '../../src/files/picture-files.ts';
import { loadPictures } from '../../src/files/pictures.ts';
import { languages } from '../../src/languages/index.ts';
import type { Document } from '../../src/model/document.ts';
import type { Message } from '../../src/model/message.ts';
import { isFromLibrary } from '../../src/model/library.ts';
import { renderPaper } from '../../src/papers/paper.ts';
import { treeText } from '../../src/pdf/reading/describe.ts';
import { plainSite } from '../example-site.ts';
import { root } from '../source-files.ts';

/** The examples stand for the library, so that these tests do not depend on what is in ours. */
const from = path.join(root, 'tests/fixtures');
const all = { ...plainSite, library: 'all' } as const;
const form = 'content/forms/my-break-times';
const names = (documents: readonly Document[]): string[] => documents.map(({ slug }) => slug).toSorted();
let project: string;

/** A project with one document of its own: a form of the same name as one of the library. */
beforeAll(() => {
  project = mkdtempSync(path.join(tmpdir(), 'clearstep-library-'));
  mkdirSync(path.join(project, form), { recursive: true });
  const text = readFileSync(path.join(from, form, 'en-GB.mdx'), 'utf8');
  writeFileSync(
    path.join(project, form, 'en-GB.mdx'),
    text.replace('title: My break times', 'title: Our breaks'),
  );
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('The documents of the library', () => {
  test('stay away unless a site asks for them, and come along by name or all', async () => {
    expect(await readLibrary(project, { site: plainSite, own: [], from })).toEqual([]);
    const some = await readLibrary(project, { site: { ...all, library: ['fire-alarm'] }, own: [], from });
    expect(names(some)).toEqual(['fire-alarm']);
    expect(names(await readLibrary(project, { site: all, own: [], from }))).toEqual(librarySlugs(from));
    expect(
      await readLibrary(from, { site: all, own: [], from }),
      'the library itself has them already',
    ).toEqual([]);
  });

  test('are left out where one cannot be read, and somebody is told', async () => {
    const damaged = mkdtempSync(path.join(tmpdir(), 'clearstep-damaged-'));
    cpSync(path.join(from, form), path.join(damaged, form), { recursive: true });
    const broken = 'content/tasks/make-tea/en-GB.mdx';
    mkdirSync(path.dirname(path.join(damaged, broken)), { recursive: true });
    writeFileSync(path.join(damaged, broken), '---\ntitle: Make tea\n');
    const told: Message[] = [];
    const tell = (message: Message): number => told.push(message);
    const documents = await readLibrary(project, { site: all, own: [], from: damaged, tell });
    rmSync(damaged, { recursive: true });
    expect(names(documents)).toEqual(['my-break-times']);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ file: 'library/tasks/make-tea/en-GB.mdx', severity: 'warning' });
    expect(told[0]!.found).toMatch(/is left out\. .{20}/u);
  });

  test('are told apart by their name, and so are their photos, which lie in Clearstep', async () => {
    const [tea] = await readLibrary(project, { site: { ...all, library: ['make-tea'] }, own: [], from });
    expect(tea?.file).toBe('library/tasks/make-tea/en-GB.mdx');
    expect(isFromLibrary(tea!)).toBe(true);
    expect(JSON.stringify(tea)).toContain('photo:library/tasks/make-tea/cup.jpg');
    expect(fileOf('photo:library/tasks/make-tea/cup.jpg', project)).toBe(
      path.join(packageRoot, 'content/tasks/make-tea/cup.jpg'),
    );
  });

  test('give way to one of the same name, and stand beside a translation of theirs', async () => {
    const own = (await readContent(project, { site: plainSite })).documents;
    expect(names(own)).toEqual(['my-break-times']);
    expect(names(await readLibrary(project, { site: all, own, from }))).not.toContain('my-break-times');
    const translated = own.map((document) => ({ ...document, language: 'pl', translatedFrom: '0a1b2c3d' }));
    expect(names(await readLibrary(project, { site: all, own: translated, from }))).toContain(
      'my-break-times',
    );
  });

  test('come in the languages of the site, and for its nations', async () => {
    const polish = await readLibrary(project, { site: { ...all, languages: ['pl'] }, own: [], from });
    expect(polish).toEqual([]);
    const irish = await readLibrary(project, { site: { ...all, nations: ['Ireland'] }, own: [], from });
    expect(irish.flatMap(({ nations }) => nations).filter((nation) => nation !== 'Ireland')).toEqual([]);
    expect(names(irish)).toContain('make-tea');
  });

  test('say on paper in every language whose they are', async () => {
    const [tea] = await readLibrary(project, { site: { ...all, library: ['make-tea'] }, own: [], from });
    const own = { ...tea!, file: 'content/tasks/make-tea/en-GB.mdx' };
    for (const edition of editionsOf(own, plainSite).filter(({ id }) => ['a4', 'cards'].includes(id))) {
      const heard = async (document: Document): Promise<string> => {
        const pictures = await loadPictures(withoutPhotos(document), root);
        const materials = { faces: loadFaces(), pictures, site: plainSite };
        return treeText((await renderPaper(withoutPhotos(document), edition, materials)).bytes);
      };
      expect(await heard(tea!), edition.id).toContain('From the Clearstep library, CC BY 4.0');
      expect(await heard(own), edition.id).not.toContain('library');
    }
    expect(languages.filter(({ words }) => !/Clearstep.+CC BY 4\.0/u.test(words.fromLibrary))).toEqual([]);
  });
});

/** The photo of the example lies in no library: a drawing stands for it. */
function withoutPhotos(document: Document): Document {
  const text = JSON.stringify(document).replaceAll(/photo:[\w./-]+cup\.jpg/gu, 'openmoji:2615');
  return JSON.parse(text) as Document;
}
