import type { Browser } from 'puppeteer-core';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/files/content.ts';
import type { Block, Body, Document, Text } from '../../src/model/document.ts';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import { dist } from './built-site.ts';
import { openReader, type PageReader, type ParsedPage } from './parsed-pages.ts';
import { plainSite } from '../example-site.ts';

let browser: Browser;
let reader: PageReader;
beforeAll(async () => {
  browser = await openBrowser();
  reader = await openReader(browser, dist);
});
afterAll(async () => browser?.close());

const { documents } = await readContent(fileURLToPath(new URL('../../', import.meta.url)), {
  site: plainSite,
});

describe('The page of a document', () => {
  it.each(documents)(
    '$file says the words of the document, all of them, in order, and adds only its own labels',
    async (document) => {
      const { language, kind, slug } = document;
      // Without script and without styles: what is compared is what everybody gets.
      const words = await reader.read(`/${language}/${kind}s/${slug}/`, readWords);
      expect(words).toEqual(wordsOf(document));
    },
  );
});

/** Runs in the browser, with the page as it is written. */
function readWords(page: ParsedPage): string[] {
  const copy = page.querySelector('#document')?.cloneNode(true) as Element;
  const others = '[data-own-words], [data-not-the-text], script, style, [hidden], .status, dialog';
  for (const other of copy.querySelectorAll(others)) other.remove();
  for (const block of copy.querySelectorAll(
    'p, li, dt, dd, td, th, h1, h2, h3, div, legend, label, summary, figcaption',
  ))
    block.append(' ');
  return (copy.textContent ?? '').split(/\s+/).filter(Boolean);
}

/** What a reader is to read before the word list, told from the document alone. */
function wordsOf(document: Document): string[] {
  const { title, summary, time, place, ask, need, blocks } = document;
  const facts = [title, summary, time, place, ask].filter((fact) => fact !== undefined);
  const things = need.flatMap(({ item, amount, price }) => [
    item,
    amount ?? '',
    price === undefined ? '' : price < 100 ? `${price}p` : `£${(price / 100).toFixed(2)}`,
  ]);
  return [...facts, ...things, ...blocks.map(blockWords)].join(' ').split(/\s+/).filter(Boolean);
}

function blockWords(block: Block): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return textWords(block.text);
    case 'list':
      return bodyWords([block]);
    case 'step':
      return [
        block.cue ?? '',
        bodyWords(block.body),
        block.key ?? '',
        block.why ?? '',
        block.done,
        block.wrong ?? '',
        block.picture?.isFrame ? (block.picture.alt ?? '') : '',
      ].join(' ');
    case 'emergency':
    case 'stop':
    case 'ask':
    case 'tip':
    case 'point':
    case 'do':
    case 'dont':
      return bodyWords(block.body);
    case 'word':
      return `${block.word} ${bodyWords(block.body)}`;
    case 'quote':
      return `${bodyWords(block.body)} ${block.who}`;
    case 'choice':
      return [block.question, ...block.answers.map(({ when, body }) => `${when} ${bodyWords(body)}`)].join(
        ' ',
      );
    case 'field':
      return fieldWords(block);
    case 'chart':
      return [block.label, ...block.heads, ...block.rows.map(({ words }) => words)].join(' ');
  }
}

/** A box to tick has its words beside it; the help of all others stands between the label and the place to fill in. */
function fieldWords(field: Block & { type: 'field' }): string {
  return [field.label, field.help ?? '', ...field.options, ...field.columns, ...field.rows].join(' ');
}

function bodyWords(body: Body): string {
  return body
    .map((part) => (part.type === 'list' ? part.items.map(textWords).join(' ') : textWords(part.text)))
    .join(' ');
}

function textWords(text: Text): string {
  return text.map((span) => span.text).join('');
}
