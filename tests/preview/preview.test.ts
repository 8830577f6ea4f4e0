import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkOne } from '../../src/check/check-one.ts';
import { loadFaces, loadFontFile, otherFontFiles } from '../../src/files/fonts.ts';
import { loadPicture, loadPictures, pictureLookup } from '../../src/files/pictures.ts';
import { loadVocabulary } from '../../src/files/vocabulary.ts';
import { readProjectWords } from '../../src/files/words.ts';
import type { Document } from '../../src/model/document.ts';
import { renderPaper } from '../../src/papers/paper.ts';
import { type FontFiles, openLetters } from '../../src/preview/letters.ts';
import { openPreview, type Preview } from '../../src/preview/preview.ts';
import { exampleSite } from '../example-site.ts';
import { root } from '../source-files.ts';

const today = '2026-06-01';
const home = path.join(root, 'tests/fixtures');
const task = 'content/tasks/make-tea/en-GB.mdx';
const form = 'content/forms/my-break-times/en-GB.mdx';

const own = { regular: loadFontFile('400Regular'), bold: loadFontFile('700Bold') };

/** A preview of the examples, as a browser opens one, and how often it fetched other letters. */
function open(): { readonly preview: Preview; readonly fetched: () => number } {
  const lookup = pictureLookup(home, exampleSite);
  let fetched = 0;
  const letters = openLetters(own, () => {
    fetched += 1;
    return Promise.resolve(otherLetters());
  });
  const preview = openPreview({
    site: exampleSite,
    today,
    lookup,
    loadPicture: (id) => loadPicture(id, home),
    photoAddress: () => 'blob:photo',
    letters: () => Promise.resolve(letters),
    vocabulary: async (language) => {
      const { terms } = await readProjectWords(home, exampleSite, lookup);
      return loadVocabulary(language, terms.get(language) ?? []);
    },
  });
  return { preview, fetched: () => fetched };
}

function otherLetters(): FontFiles[] {
  const [regular, bold] = [otherFontFiles('400Regular'), otherFontFiles('700Bold')];
  return regular.map((bytes, index) => ({ regular: bytes, bold: bold[index] ?? bytes }));
}

function textOf(file: string): string {
  return readFileSync(path.join(home, file), 'utf8');
}

function documentOf(preview: Preview, text: string, file: string): Document {
  const { document, messages } = preview.read(text, file);
  if (!document) throw new Error(JSON.stringify(messages));
  return document;
}

describe('A preview', () => {
  it.each([task, form])('makes every paper of %s byte for byte as a build does', async (file) => {
    const { preview } = open();
    const document = documentOf(preview, textOf(file), file);
    const materials = {
      faces: loadFaces(),
      pictures: await loadPictures(document, home),
      site: exampleSite,
      today,
    };
    for (const edition of preview.editions(document)) {
      const { bytes } = await renderPaper(document, edition, materials);
      expect(Buffer.from(await preview.print(document, edition)).equals(Buffer.from(bytes))).toBe(true);
    }
  });

  it('says what npm run check says, at the same places', async () => {
    const text = textOf(task).replace('title: Make', 'title: Utilise');
    expect(text).toContain('Utilise');
    const { preview } = open();
    const document = documentOf(preview, text, task);
    const { messages, pages, ease } = await preview.check(text, task);
    expect(messages.map(({ rule }) => rule)).toContain('simpler-word');
    expect(pages.get('a4')).toBeGreaterThan(0);
    expect(ease?.score).toBeGreaterThan(0);
    const told = await checkOne(document, {
      root: home,
      site: exampleSite,
      today,
      vocabulary: loadVocabulary('en-GB', []),
      withPapers: true,
    });
    expect(messages).toEqual(told.messages);
  });

  it('says all that is wrong with a text that cannot be read, as npm run check does', async () => {
    const { preview } = open();
    const file = 'content/tasks/broken/en-GB.mdx';
    const text = textOf(task).replace(/picture="[^"]*"/u, 'picture="no such thing"');
    const { messages, pages } = await preview.check(text, file);
    expect(preview.read(text, file).document).toBeUndefined();
    expect(messages.map(({ rule }) => rule)).toContain('unknown-picture');
    expect(pages.size).toBe(0);
  });

  it('draws a sheet once, and lays a paper out once', async () => {
    const { preview } = open();
    const document = documentOf(preview, textOf(task), task);
    expect(documentOf(preview, textOf(task), task)).toBe(document);
    const [edition] = preview.editions(document);
    const publication = await preview.layOut(document, edition!);
    expect(await preview.layOut(document, edition!)).toBe(publication);
    const [sheet] = publication.sheets;
    const drawn = await preview.draw(sheet!);
    expect(drawn[0]?.drawn).toBe('<rect width="210" height="297" fill="#ffffff"/>');
    expect(drawn.length).toBeGreaterThan(10);
    expect(await preview.draw(sheet!)).toBe(drawn);
  });

  it('fetches other letters when a name has them, and only then', async () => {
    const { preview, fetched } = open();
    const plain = documentOf(preview, textOf(task), task);
    const [edition] = preview.editions(plain);
    await preview.layOut(plain, edition!);
    expect(fetched()).toBe(0);
    const named = documentOf(preview, textOf(task).replace(/^ask: .*$/mu, 'ask: Олена'), task);
    await preview.layOut(named, edition!);
    expect(fetched()).toBe(1);
  });

  it('stops looking at papers once nobody waits for it', async () => {
    const { preview } = open();
    const stop = new AbortController();
    const check = preview.check(textOf(task), task, stop.signal);
    stop.abort();
    await expect(check).rejects.toThrow(/abort/iu);
  });
});
