import { expect, test } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { pairBlocks } from '../../src/model/pair-blocks.ts';
import { withOriginals } from '../../src/model/with-original.ts';
import { writtenDocument } from '../written-document.ts';

function task(...parts: readonly string[]): Document {
  return writtenDocument('task', parts.join('\n\n'));
}

function step(id: string): string {
  return `<Step picture="kettle" done="It is ${id}." id="${id}">\nDo ${id}.\n</Step>`;
}

const stop = '<Stop picture="kettle">\nThe kettle is hot.\n</Stop>';
const [a, b, c] = ['a', 'b', 'c'].map(step);

function pairsOf(own: Document, original: Document): string[] {
  const name = (block: Document['blocks'][number] | undefined): string => block?.id ?? '-';
  return pairBlocks(own, original).map((pair) => `${name(pair.own)} = ${name(pair.original)}`);
}

test('Steps are paired by their ids, so that one put in at the top moves no other', () => {
  expect(pairsOf(task(b!, c!), task(a!, b!, c!))).toEqual(['- = a', 'b = b', 'c = c']);
  expect(pairsOf(task(a!, b!, c!), task(b!, c!))).toEqual(['a = -', 'b = b', 'c = c']);
});

test('A step that stands elsewhere in the original keeps its pair', () => {
  expect(pairsOf(task(c!, a!, b!), task(a!, b!, c!))).toEqual(['c = c', 'a = a', 'b = b']);
});

test('What is no step is paired in its order, between the same steps', () => {
  const pairs = pairsOf(task('Hello.', a!, stop, b!), task('Hello.', a!, b!, stop));
  expect(pairs).toEqual(['text-1 = text-1', 'a = a', 'stop-1 = -', 'b = b', '- = stop-1']);
});

test('Headings are paired by their level, and what has no pair stands where it is', () => {
  const own = task('## Start', a!, '### Part', b!, c!);
  const original = task('## Start', a!, '## End', b!, c!);
  expect(pairsOf(own, original)).toEqual(['start = start', 'a = a', 'part = -', '- = end', 'b = b', 'c = c']);
});

test('As much is paired as can be, the first of the same sort first', () => {
  expect(pairsOf(task(a!, stop, stop), task(a!, stop))).toEqual(['a = a', 'stop-1 = stop-1', 'stop-2 = -']);
  expect(pairsOf(task(a!, stop), task(a!, stop, stop))).toEqual(['a = a', 'stop-1 = stop-1', '- = stop-2']);
  expect(pairsOf(task(stop, 'Hello.', a!, b!), task('Hello.', stop, a!, b!))).toEqual([
    'stop-1 = -',
    'text-1 = text-1',
    '- = stop-1',
    'a = a',
    'b = b',
  ]);
  // Three in a row are more than one that stands far ahead.
  expect(pairsOf(task(c!, stop, a!, 'Hello.', b!), task(stop, a!, b!, c!, 'Hello.'))).toEqual([
    'c = c',
    'stop-1 = stop-1',
    'a = a',
    'text-1 = -',
    'b = b',
    '- = text-1',
  ]);
});

test('Two documents with nothing in common pair nothing', () => {
  expect(pairsOf(task(a!), task(b!, stop))).toEqual(['a = -', '- = b', '- = stop-1']);
});

test('A translation has its original, and is the same object as long as both are', () => {
  const english = task(a!);
  const welsh: Document = { ...english, language: 'cy', file: 'content/tasks/tea/cy.mdx' };
  const [first, second] = withOriginals([english, welsh]);
  expect(first).toBe(english);
  expect(second?.original).toBe(english);
  expect(withOriginals([english, welsh])[1]).toBe(second);
  expect(withOriginals([{ ...english }, welsh])[1]).not.toBe(second);
});
