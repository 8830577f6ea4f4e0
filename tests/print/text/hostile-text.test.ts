import { describe, expect, test } from 'vitest';
import { a4 } from '../../../src/editions/a4.ts';
import { loadFaces } from '../../../src/files/fonts.ts';
import { pictureLookup } from '../../../src/files/pictures.ts';
import { languages } from '../../../src/languages/index.ts';
import type { Document } from '../../../src/model/document.ts';
import { readDocument } from '../../../src/model/read.ts';
import { renderPaper } from '../../../src/papers/paper.ts';
import { pageText, treeText } from '../../../src/pdf/reading/describe.ts';
import { loadPictures } from '../../../src/files/pictures.ts';
import { editionsOf } from '../../../src/editions/index.ts';
import { roots } from '../../kinds/documents.ts';
import { MessagesError } from '../../../src/model/messages-error.ts';
import { plainSite } from '../../example-site.ts';

const pictures = pictureLookup(roots.workplace);
const FIRST_LINE = 17;

/** A task whose only step says these words, from line 17 of its file on. */
function task(words: string, steps = 1): Document {
  const one = `<Step done="It is done.">\n${words}\n</Step>\n`;
  const source = `---
title: Make tea
kind: task
summary: You make tea.
picture: cup of coffee
time: 10 minutes
place: The kitchen
need: [cup]
ask: Your supervisor
reviewed: 2026-11-01
review-by: 2027-11-01
---

## Start

${one.repeat(steps)}`;
  const tags = languages.map(({ tag }) => tag);
  const file = 'content/tasks/make-tea/en-GB.mdx';
  const { document, messages } = readDocument(Buffer.from(source), { file, pictures, languages: tags });
  if (!document) throw new Error(messages.map(({ found }) => found).join(' '));
  return document;
}

async function render(document: Document, edition = a4): ReturnType<typeof renderPaper> {
  return renderPaper(document, edition, {
    faces: loadFaces(),
    pictures: await loadPictures(document, roots.workplace),
    site: plainSite,
  });
}

async function stepWords(words: string): Promise<string | undefined> {
  const { bytes } = await render(task(words));
  const lines = (await treeText(bytes)).split('\n');
  expect(await pageText(bytes)).toBe(await treeText(bytes));
  return lines[lines.indexOf('1') + 1];
}

/** `line:column found` of each message. */
async function refusals(words: string): Promise<string[]> {
  try {
    await render(task(words));
  } catch (error) {
    if (!(error instanceof MessagesError)) throw error;
    return error.messages.map(({ place, found }) => `${place?.start.line}:${place?.start.column} ${found}`);
  }
  return [];
}

describe('words that paper can be set with', () => {
  test.each([
    ['letters with their marks apart', 'Dw\u0302r i ty\u0302. Z\u0307o\u0301\u0142w.', 'Dŵr i tŷ. Żółw.'],
    [
      'no-break spaces, wide and narrow',
      'Wait 10\u00a0minutes or 5\u202fhours.',
      'Wait 10 minutes or 5 hours.',
    ],
    ['thin and wide spaces', 'Wait\u2009a\u2003little.', 'Wait a little.'],
    ['hyphens that do not break', 'A self\u2011made tea.', 'A self-made tea.'],
    ['ready-made ligatures', 'The o\ufb03ce sta\ufb00 \ufb01nd it.', 'The office staff find it.'],
    ['signs of sums and money', '£5 × 2 = £10, ½ cup, 50 %.', '£5 × 2 = £10, ½ cup, 50 %.'],
    [
      'a long address',
      'Look at https://www.example.org/this/is/a/very/long/address/that/goes/on/and/on?a=1&b=2#end today.',
      'Look at https://www.example.org/this/is/a/very/long/address/that/goes/on/and/on?a=1&b=2#end today.',
    ],
  ])('with %s are heard as they are read', async (_, words, heard) => {
    expect(await stepWords(words)).toBe(heard);
  });
});

describe('a character that the typeface has not got', () => {
  test('is named with its line and column', async () => {
    expect(await refusals('Fill the kettle.\nPress the 😀 button.')).toEqual([
      `${FIRST_LINE + 1}:11 The character "😀" (U+1F600) is not in the typeface.`,
    ]);
  });

  test('is named whole when it is written with several', async () => {
    expect(await refusals('Ask the 👩‍🍳 cook.')).toEqual([
      `${FIRST_LINE}:9 The character "👩‍🍳" (U+1F469 U+200D U+1F373) is not in the typeface.`,
    ]);
    expect(await refusals('The +\u20dd here.')).toEqual([
      `${FIRST_LINE}:5 The character "+\u20dd" (U+002B U+20DD) is not in the typeface.`,
    ]);
  });

  test.each([
    ['a joiner', '\u200d', 'U+200D'],
    ['a mark of direction', '\u200f', 'U+200F'],
  ])('is named by its number when it is %s, which nobody can see', async (_, character, code) => {
    expect(await refusals(`The cof${character}fee is hot.`)).toEqual([
      `${FIRST_LINE}:8 The character ${code}, which nobody can see, is not in the typeface.`,
    ]);
  });
});

describe('words in letters that no typeface here has', () => {
  test.each([
    ['Chinese', 'Say 你好 now.', '你好'],
    ['Chinese', 'Ask 王 小明 now.', '王 小明'],
    ['Korean', 'Ask 김민준 now.', '김민준'],
    ['Bengali', 'Ask রহিম উদ্দিন now.', 'রহিম উদ্দিন'],
    ['Hebrew', 'Ask דוד now.', 'דוד'],
  ])('are named together, with the name of the letters: %s', async (letters, words, named) => {
    expect(await refusals(words)).toEqual([
      `${FIRST_LINE}:5 “${named}” is in ${letters} letters. They cannot be printed yet.`,
    ]);
  });

  test.each([
    ['Chinese', '你好，我叫小明 吃饭。请戴手套。', '你好，我叫小明 吃饭。请戴手套'],
    ['Hebrew', 'זה מדריך לעבודה. ללבוש כפפות.', 'זה מדריך לעבודה'],
    ['Thai', 'นี่คือคู่มือการทำงาน กรุณาสวมถุงมือ', 'นี่คือคู่มือการทำงาน กรุณาสวมถุงมือ'],
  ])('are one message for a whole line, with the signs in it: %s', async (letters, line, named) => {
    expect(await refusals(line)).toEqual([
      `${FIRST_LINE}:1 “${named}” is in ${letters} letters. They cannot be printed yet.`,
    ]);
  });

  test('are a message each where other words stand between', async () => {
    expect(await refusals('Ask 小明 or 李雷. Call דוד.')).toHaveLength(3);
  });
});

test('a word wider than its line is named with its line and column, and by how much', async () => {
  const [message, ...others] = await refusals(`Fill it.\nLook at ${'example'.repeat(12)} now.`);
  expect(others).toEqual([]);
  expect(message).toMatch(
    new RegExp(
      `^${FIRST_LINE + 1}:9 "(example){12}" is \\d+\\.\\d mm wider than its line in the edition a4\\.$`,
    ),
  );
});

describe('a task without pictures', () => {
  test.each([1, 40])('of %i steps is heard step by step in every edition', async (steps) => {
    const document = task('Wash the cup.', steps);
    for (const edition of editionsOf(document, plainSite)) {
      const { bytes, pages } = await renderPaper(document, edition, {
        faces: loadFaces(),
        pictures: await loadPictures(document, roots.workplace),
        site: plainSite,
      });
      expect(pages, edition.id).toBeGreaterThan(0);
      const heard = (await treeText(bytes)).split('\n').filter((line) => line === 'Wash the cup.');
      // The reader's steps, and where an edition has a table to fill in, the steps once more.
      expect(heard.length % steps, edition.id).toBe(0);
      expect(heard.length, edition.id).toBeGreaterThanOrEqual(steps);
    }
  });
});
