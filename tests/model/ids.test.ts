import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Block, Kind } from '../../src/model/document.ts';
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
    // These stand on other pages.
    ...parts.filter((file) => !/components\/(?:help|coach|search)\//u.test(file.replaceAll('\\', '/'))),
    'src/pages/[language]/[kind]/[slug]/index.astro',
  ];
  const found = files.flatMap((file) =>
    [...readText(file).matchAll(/\sid="([^"]+)"/gu)].map(([, id = '']) => id),
  );
  expect(found.toSorted()).toEqual([...pageIds]);
});

test('a field has the words of its label as its id, whatever stands before it', () => {
  const before = fieldIds('<Field label="My goal" type="text" />\n\n<Field label="Contact" type="text" />');
  expect(before).toEqual(['my-goal', 'about-contact']);
  const after = fieldIds(
    '## My goal\n\n<Field label="My phone number" type="text" />\n\n<Field label="Contact" type="text" />\n\n<Field label="My goal" type="text" />',
  );
  expect(after).toEqual(['my-phone-number', 'about-contact', 'my-goal']);
});

test('a field keeps the id that its author wrote when its label changes', () => {
  expect(fieldIds('<Field id="boss" label="I want my boss to read this" type="check" />')).toEqual(['boss']);
  expect(fieldIds('<Field id="boss" label="My boss may not read this" type="check" />')).toEqual(['boss']);
});

test('long labels that differ at their ends have different ids', () => {
  const label = 'Somebody has told me in my own language and in easy words what I can do when I feel';
  const ids = fieldIds(
    `<Field label="${label} well" type="check" />\n\n<Field label="${label} ill" type="check" />`,
  );
  expect(new Set(ids).size).toBe(2);
  expect(Math.max(...ids.map((id) => id.length))).toBeLessThanOrEqual(60);
});

function fieldIds(text: string): string[] {
  return blocksOf('form', text).flatMap((block) => (block.type === 'field' ? [block.id] : []));
}

function headingIds(headings: readonly string[]): string[] {
  const text = headings.map((words) => `## ${words}\n\nWait.\n`).join('\n');
  return blocksOf('leaflet', text).flatMap((block) => (block.type === 'heading' ? [block.id] : []));
}

function blocksOf(kind: Kind, text: string): readonly Block[] {
  const { document, messages } = readDocument(
    `---
title: Tea
kind: ${kind}
summary: You can have tea.
picture: kettle
reviewed: 2026-11-01
review-by: 2099-11-01
---

${text}`,
    { file: `content/${kind}s/tea/en-GB.mdx`, pictures: somePictures, languages: ['en-GB'] },
  );
  expect(messages).toEqual([]);
  return document?.blocks ?? [];
}
