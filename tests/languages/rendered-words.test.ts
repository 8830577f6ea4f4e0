import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { editionsOf } from '../../src/editions/index.ts';
import { pictureLookup } from '../../src/files/pictures.ts';
import { helpLanguage, languageOf, languages } from '../../src/languages/index.ts';
import type { Document } from '../../src/model/document.ts';
import { readDocument } from '../../src/model/read.ts';
import { tagNames } from '../../src/model/tags.ts';
import { renderPaper } from '../../src/papers/paper.ts';
import { treeText } from '../../src/pdf/reading/describe.ts';
import { plainSite } from '../example-site.ts';
import { authorsWords, materialsFor, roots } from '../kinds/documents.ts';
import { shownWords } from './left-in-english.ts';

/** The examples that hold every sort of block, as if they had been written in another language. */
const examples = [
  'tasks/make-tea',
  'leaflets/fire-alarm',
  'guides/hearing-loss-at-work',
  'forms/my-break-times',
  'reports/our-year',
];

/** One paper of each arrangement. */
const shown = new Set(['a4', 'pictures', 'cards', 'checklist', 'coach-sheet', 'trifold', 'reader-check']);

const others = languages.filter((language) => language !== helpLanguage);

test('the examples hold every sort of block', () => {
  const held = new Set<string>(
    examples.flatMap((name) => asIn('en-GB', name).blocks.map(({ type }) => type)),
  );
  const parts = new Set(['answer', 'link']);
  const sorts = tagNames.map((name) => name.toLowerCase()).filter((name) => !parts.has(name));
  expect(sorts.filter((sort) => !held.has(sort))).toEqual([]);
});

describe.each(others)('$tag', (language) => {
  test.each(examples)('says nothing of its own in English on the papers of %s', async (name) => {
    const [english, own] = [asIn('en-GB', name), asIn(language.tag, name)];
    const author = authorsWords(english).join(' ');
    const left: string[] = [];
    for (const edition of editionsOf(own, plainSite).filter(({ id }) => shown.has(id))) {
      const inEnglish = await wordsOn(english, edition);
      const inOwn = await wordsOn(own, edition);
      for (const [place, words] of interfaceWords(helpLanguage.tag)) {
        if (!says(inEnglish, words) || says(author, words)) continue;
        const translated = wordsAt(language.tag, place);
        if (translated === words) continue;
        // “Website” in “Website-Adresse” is a word of both.
        const others = translated === '' ? inOwn : inOwn.replaceAll(translated, ' ');
        if (says(others, words)) left.push(`${edition.id}: ${place} “${words}”`);
        // "Do not" and "Steps" also start sentences that are others in other languages.
        const isWhole = words.split(' ').length > 2;
        if (isWhole && !says(inOwn, translated)) left.push(`${edition.id}: ${place} without “${translated}”`);
      }
    }
    expect(left).toEqual([]);
  });
});

/** Whether it stands there by itself, and not as a part of another word: "Open" is not in "OpenMoji". */
function says(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + words.length);
    if (!/\p{L}/u.test(around)) return true;
  }
  return false;
}

/** Labels and sentences, which start with a capital; small words stand in all sorts of sentences. */
function interfaceWords(tag: string): (readonly [string, string])[] {
  return shownWords(languageOf(tag).words).filter(
    ([place, words]) =>
      !place.startsWith('web.') && /^\p{Lu}.*\p{L}{3}/u.test(words) && !/Xyzzy|\d/iu.test(words),
  );
}

function wordsAt(tag: string, place: string): string {
  return new Map(shownWords(languageOf(tag).words)).get(place) ?? '';
}

function asIn(tag: string, name: string): Document {
  const root = roots.fixtures;
  const source = readFileSync(path.join(root, `content/${name}/en-GB.mdx`));
  const file = `content/${name}/${tag}.mdx`;
  const { document } = readDocument(source, {
    file,
    pictures: pictureLookup(root),
    languages: languages.map((language) => language.tag),
  });
  if (!document) throw new Error(`${file} cannot be read.`);
  return document;
}

async function wordsOn(document: Document, edition: Parameters<typeof renderPaper>[1]): Promise<string> {
  const { bytes } = await renderPaper(document, edition, await materialsFor(document, roots.fixtures));
  return (await treeText(bytes)).replace(/\s+/gu, ' ');
}
