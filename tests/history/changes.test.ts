import { expect, test } from 'vitest';
import { type Change, changesBetween } from '../../src/history/changes.ts';
import { versionIdOf, versionOf } from '../../src/history/version.ts';
import type { Document } from '../../src/model/document.ts';
import { documentsIn, lookedAt } from '../kinds/documents.ts';
import { writtenDocument } from '../written-document.ts';

const fill = '<Step picture="cup" done="It is full.">\nFill the cup.\n</Step>\n\n';
const pour = '<Step picture="cup" done="It is empty.">\nPour it out.\n</Step>\n\n';
const stop = '<Stop picture="hot surface">\nThe tap is hot.\n</Stop>\n\n';
const documents = Object.values(lookedAt).flatMap((root) => documentsIn(root));

/** What a reader is told, a line each. */
function told(before: string, now: string): string[] {
  const [old, fresh] = [before, now].map((body) => versionOf(writtenDocument('task', body)));
  return changesBetween(old!, fresh!).map(sentence);
}

function sentence(change: Change): string {
  if (change.type === 'order') return 'order';
  const part = change.type === 'gone' ? change.before : change.now;
  return `${change.type} ${part.sort}: ${part.words}`;
}

test('A document that has not changed has no changes, and one paper for it all', () => {
  for (const document of documents) {
    expect(changesBetween(versionOf(document), versionOf(document))).toEqual([]);
    expect(versionIdOf(document)).toMatch(/^[0-9a-f]{8}$/u);
  }
  expect(new Set(documents.map(versionIdOf)).size).toBe(documents.length);
});

test('A stop that was put in is new, and moves nothing else', () => {
  expect(told(fill + pour, fill + stop + pour)).toEqual(['new stop: The tap is hot.']);
});

test('A stop that was taken out is gone', () => {
  expect(told(fill + stop + pour, fill + pour)).toEqual(['gone stop: The tap is hot.']);
});

test('A step with a written id is known again when all of its words have changed', () => {
  const named = (words: string): string =>
    fill.replace('<Step', '<Step id="first"').replace('Fill the cup.', words);
  expect(told(named('Fill the cup.'), named('Take a jug.'))).toEqual(['words step: Take a jug. It is full.']);
});

test('A step with other words and an id of its words is another step', () => {
  expect(told(fill, pour)).toEqual([
    'new step: Pour it out. It is empty.',
    'gone step: Fill the cup. It is full.',
  ]);
});

test('What is all there in another order says so', () => {
  expect(told(fill + pour, pour + fill)).toEqual(['order']);
});

test('Another picture, or another photo of the same name, is told', () => {
  expect(told(fill, fill.replace('"cup"', '"kettle"'))).toEqual(['picture step: Fill the cup. It is full.']);
  const [document] = documents;
  const photo = (version: string): Document => ({ ...document!, picture: { ...document!.picture, version } });
  expect(changesBetween(versionOf(photo('aaaaaaaa')), versionOf(photo('bbbbbbbb'))).map(sentence)[0]).toMatch(
    /^picture facts/u,
  );
});

test('What only the job coach reads, a date and a source make no paper old', () => {
  const coached = fill.replace('done=', 'coach="Point first." done=');
  expect(told(fill, coached)).toEqual([]);
  const document = writtenDocument('task', fill);
  expect(versionIdOf({ ...document, reviewed: '2026-11-20' })).toBe(versionIdOf(document));
  expect(versionIdOf({ ...document, slug: 'another' })).not.toBe(versionIdOf(document));
});

test('What is in no version is in no paper: every block of every document is a part', () => {
  for (const document of documents)
    expect(versionOf(document).parts.map(({ id }) => id)).toEqual([
      'facts',
      ...document.blocks.map(({ id }) => id),
    ]);
});
