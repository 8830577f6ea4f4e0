import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { changesFeed, type WithHistory } from '../../src/catalogue/changes-feed.ts';
import { versionOf } from '../../src/history/version.ts';
import { languageOf } from '../../src/languages/index.ts';
import { wholeAddress } from '../../src/model/addresses.ts';
import { exampleSite } from '../example-site.ts';
import { documentsIn, roots } from '../kinds/documents.ts';

const english = documentsIn(roots.fixtures);
const document = english.find(({ kind }) => kind === 'task');
if (!document) throw new Error('There is no task among the examples.');
const now = versionOf(document);
const step = now.parts.find(({ sort }) => sort === 'step')!;
const before = {
  ...now,
  id: '0a0a0a0a',
  date: '2020-02-29',
  parts: now.parts.map((part) => (part === step ? { ...part, words: 'Wait for 1 minute.' } : part)),
};

const feedOf = (all: readonly WithHistory[], tag = 'en-GB'): Record<string, string>[] => {
  const text = changesFeed(all, languageOf(tag), exampleSite, {
    addressOf: (path) => wholeAddress(path, 'https://clearstep.example/easy/'),
    firstPath: '/',
  });
  const { root } = parseXml(text);
  expect(root?.name).toBe('rss');
  expect(root?.attributes['version']).toBe('2.0');
  const [channel] = elementsIn(root!);
  return elementsIn(channel!)
    .filter(({ name }) => name === 'item')
    .map((item) => Object.fromEntries(elementsIn(item).map((each) => [each.name, each.text])));
};

test('A document that has just come stands in the feed with what it is about', () => {
  const [item, ...others] = feedOf([{ document, versions: [] }]);
  expect(others).toEqual([]);
  expect(item).toEqual({
    title: document.title,
    link: `https://clearstep.example/easy/en-GB/tasks/${document.slug}/`,
    guid: now.id,
    pubDate: new Date(document.reviewed).toUTCString(),
    description: document.summary,
  });
});

test('A change stands above it, in the words that the page of a paper has for it', () => {
  const [changed, came, ...others] = feedOf([{ document, versions: [before, now] }]);
  expect(others).toEqual([]);
  expect(changed?.['description']).toBe(`Other words: a step. ${step.words}`);
  expect(came).toMatchObject({ guid: '0a0a0a0a', pubDate: 'Sat, 29 Feb 2020 00:00:00 GMT' });
});

test('The feed of a language holds nothing of another', () => {
  expect(feedOf([{ document, versions: [] }], 'cy')).toEqual([]);
});

test('The newest fifty are told, the newest first', () => {
  const many = Array.from({ length: 60 }, (_, index) => ({
    document: {
      ...document,
      slug: `task-${index}`,
      reviewed: `2026-${String(1 + (index % 12)).padStart(2, '0')}-01`,
    },
    versions: [],
  }));
  const items = feedOf(many);
  expect(items).toHaveLength(50);
  const dates = items.map(({ pubDate }) => Date.parse(pubDate!));
  expect(dates).toEqual(dates.toSorted((a, b) => b - a));
});

function elementsIn({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => child instanceof XmlElement);
}
