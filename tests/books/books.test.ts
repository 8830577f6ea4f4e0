import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { writeBook } from '../../src/books/write-book.ts';
import { zipAll } from '../../src/books/zip-all.ts';
import { enGB } from '../../src/languages/en-GB/index.ts';
import { bodyWords } from '../../src/model/body-words.ts';
import type { Block, Document } from '../../src/model/document.ts';
import { documentsIn, lookedAt, materialsFor } from '../kinds/documents.ts';
import { drawingsRoot, writtenDocument } from '../written-document.ts';

const documents = Object.entries(lookedAt).flatMap(([, root]) =>
  documentsIn(root).map((document) => ({ name: document.slug, language: document.language, document, root })),
);
const bookOf = async (
  document: Document,
  root: string,
  format: 'epub' | 'docx' | 'htm',
): Promise<Uint8Array> =>
  writeBook(document, format, { ...(await materialsFor(document, root)), outOfDate: false });

/** What no edition may leave out, in the words of the author. */
function saidBy(block: Block): string[] {
  switch (block.type) {
    case 'emergency':
    case 'stop':
    case 'ask':
    case 'step':
    case 'do':
    case 'dont':
    case 'point':
      return [bodyWords(block.body), ...(block.type === 'step' ? [block.done, block.wrong ?? ''] : [])];
    case 'choice':
      return [block.question, ...block.answers.flatMap(({ when, body }) => [when, bodyWords(body)])];
    case 'field':
      return [block.label, block.help ?? '', ...block.options, ...block.rows, ...block.columns];
    case 'chart':
      return [block.label, ...block.rows.flatMap(({ people }) => people.map((each) => String(each ?? '')))];
    default:
      return [];
  }
}

const lettersOf = (text: string): string =>
  text
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/gu, '');
const missingIn = (document: Document, text: string): string[] => {
  const heard = lettersOf(text);
  const wanted = [document.title, document.summary, ...document.blocks.flatMap(saidBy)];
  return wanted.filter(
    (words) => !heard.includes(lettersOf(words.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))),
  );
};

describe.each(documents)('$name ($language)', ({ document, root }) => {
  test('is an EPUB without a fault that says everything', async () => {
    const bytes = await bookOf(document, root, 'epub');
    const { messages } = await EpubCheck.validate(bytes);
    expect(messages).toEqual([]);
    const files = unzipSync(bytes);
    expect(missingIn(document, strFromU8(files['EPUB/document.xhtml'] ?? new Uint8Array()))).toEqual([]);
  });

  test('is a file for Word that a stranger reads with its headings, and says everything', async () => {
    const bytes = await bookOf(document, root, 'docx');
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(missingIn(document, value)).toEqual([]);
    const headings = [...value.matchAll(/<h([1-3])>(.*?)<\/h\1>/gu)].map(([, level, words = '']) => [
      Number(level),
      lettersOf(words),
    ]);
    expect(headings[0]).toEqual([1, lettersOf(document.title)]);
    expect(headings.length).toBeGreaterThan(document.blocks.filter(({ type }) => type === 'heading').length);
  });

  test('is one file for a browser that says everything, asks for nothing else and has no fault', async () => {
    const html = strFromU8(await bookOf(document, root, 'htm'));
    const faults: string[] = [];
    parse(html, { onParseError: ({ code, startLine }) => faults.push(`${startLine}: ${code}`) });
    expect(faults).toEqual([]);
    expect(missingIn(document, html)).toEqual([]);
    const asked = [...html.matchAll(/\s(?:src|srcset|data|poster|action)="([^"]*)"/gu)].map(([, to]) => to);
    expect(asked.filter((to) => !to?.startsWith('data:image/'))).toEqual([]);
    expect(html).not.toMatch(/<(?:script|link|iframe|object|form)\b|url\(|@import/u);
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id));
    const jumps = [...html.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
    expect(jumps.filter((id) => !ids.has(id))).toEqual([]);
  });
});

test('The same document gives the same bytes, whatever was made before', async () => {
  const [first, second] = documents;
  if (!first || !second) throw new Error('There are not two documents.');
  for (const format of ['epub', 'docx', 'htm'] as const) {
    const once = await bookOf(first.document, first.root, format);
    await bookOf(second.document, second.root, format);
    expect(Buffer.compare(once, await bookOf(first.document, first.root, format)), format).toBe(0);
  }
});

const textOf = async (book: Promise<Uint8Array>): Promise<string> =>
  strFromU8(unzipSync(await book)['EPUB/document.xhtml'] ?? new Uint8Array());

test('An emergency says how to reach the emergency services in a book, too', async () => {
  const document = writtenDocument(
    'task',
    '<Emergency picture="fire">\nGet out.\n</Emergency>\n\n<Step picture="cup" done="It is full.">\nFill the cup.\n</Step>\n',
  );
  expect(await textOf(bookOf(document, drawingsRoot, 'epub'))).toMatch(
    /Emergency[\s\S]*Get out\.[\s\S]*999[\s\S]*999bsl\.co\.uk/u,
  );
});

test('A book says that its document was due to be checked, as paper does', async () => {
  const document = writtenDocument('leaflet', 'Wash your hands.', 'title: Hands');
  const materials = await materialsFor(document, drawingsRoot);
  const said = async (outOfDate: boolean): Promise<string> =>
    textOf(writeBook(document, 'epub', { ...materials, outOfDate }));
  const passed = enGB.words.reviewPassed(document.reviewBy);
  expect(await said(true)).toContain(passed);
  expect(await said(false)).not.toContain(passed);
});

test('A book leads to its page, to its film, and to where a step is signed, and says what is spoken there', async () => {
  const written = writtenDocument(
    'task',
    '<Step picture="cup" done="It is full." id="fill">\nFill the cup.\n</Step>\n',
    'title: Cups\nvideo: https://example.org/film',
  );
  const film = { file: 'content/tasks/tea/fill.mp4', version: '12345678', width: 320, height: 240 };
  const sound = { file: 'content/tasks/tea/fill.mp3', version: '12345678', isByComputer: true } as const;
  const document: Document = {
    ...written,
    blocks: written.blocks.map((block) =>
      block.type === 'step'
        ? { ...block, recordings: { sign: film, sound, transcript: 'Hold the cup.' } }
        : block,
    ),
  };
  const text = await textOf(bookOf(document, drawingsRoot, 'epub'));
  const page = 'https://clearstep.example/en-GB/tasks/tea/';
  for (const href of [page, `${page}#do/fill`, 'https://example.org/film'])
    expect(text).toContain(`href="${href}"`);
  expect(text).toContain('Hold the cup.');
  expect(text).toContain(enGB.words.spokenByComputer);
});

test('The judge of books finds what is wrong', async () => {
  const [first] = documents;
  if (!first) throw new Error('There is no document.');
  const files = unzipSync(await bookOf(first.document, first.root, 'epub'));
  const broken = zipSync({ ...files, 'EPUB/document.xhtml': strToU8('<html><p>no end') });
  expect((await EpubCheck.validate(broken)).messages.length).toBeGreaterThan(0);
});

test('Everything in one file has a folder with the name of the document', () => {
  const files = [
    { name: 'a4.pdf', bytes: strToU8('paper') },
    { name: 'phone/01.png', bytes: strToU8('picture') },
  ];
  const zip = zipAll({ slug: 'make-tea', reviewed: '2026-11-01' }, files);
  expect(Object.keys(unzipSync(zip))).toEqual(['make-tea/a4.pdf', 'make-tea/phone/01.png']);
});
