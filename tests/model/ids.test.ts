import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageIds } from '../../src/model/page-ids.ts';
import { readDocument } from '../../src/model/read.ts';
import { readText, root } from '../source-files.ts';
import { somePictures } from './pictures.ts';

test('no heading has an id that its page uses itself, whatever its words are', () => {
  const words = pageIds.map((id) => id.replaceAll('-', ' '));
  const ids = headingIds(words);
  expect(ids).toHaveLength(words.length);
  expect(ids.filter((id) => pageIds.includes(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a heading has its words as its id', () => {
  expect(headingIds(['Get ready', 'Get ready', 'Contact', 'Step 3', 'Siân’s café', 'Привет'])).toEqual([
    'get-ready',
    'get-ready-2',
    'about-contact',
    'about-step-3',
    'sian-s-cafe',
    'привет',
  ]);
});

test('the ids that the page of a document uses itself are all known', () => {
  const parts = ['src/components/**/*.astro', 'src/layouts/*.astro'].flatMap((name) =>
    globSync(name, { cwd: root }),
  );
  const files = [
    ...parts.filter((file) => !file.includes('components/help/')),
    'src/pages/[language]/[kind]/[slug]/index.astro',
  ];
  const found = files.flatMap((file) =>
    [...readText(file).matchAll(/\sid="([^"]+)"/gu)].map(([, id = '']) => id),
  );
  expect(found.toSorted()).toEqual([...pageIds]);
});

function headingIds(headings: readonly string[]): string[] {
  const text = headings.map((words) => `## ${words}\n\nWait.\n`).join('\n');
  const { document, messages } = readDocument(
    `---
title: Tea
kind: leaflet
summary: You can have tea.
picture: kettle
reviewed: 2026-11-01
review-by: 2099-11-01
---

${text}`,
    { file: 'content/leaflets/tea/en-GB.mdx', pictures: somePictures, languages: ['en-GB'] },
  );
  expect(messages).toEqual([]);
  return (document?.blocks ?? []).flatMap((block) => (block.type === 'heading' ? [block.id] : []));
}
