import { describe, expect, test } from 'vitest';
import type { WordsPlace } from '../../src/model/document.ts';
import { placeWithin } from '../../src/model/place.ts';
import { documentIn, oneStep, task } from './read-file.ts';

/** Where the title of a task stands when it is written so. */
function titleOf(written: string): { source: string; title: string; place: WordsPlace } {
  const source = task(oneStep, `title: ${written}`);
  const { title, places } = documentIn(source);
  const place = places['title'];
  if (!place) throw new Error('The title has no place.');
  return { source, title, place };
}

/** What is written for some words of it. */
function writtenFor(words: string, written: string): string {
  const { source, title, place } = titleOf(written);
  const from = title.indexOf(words);
  expect(from).not.toBe(-1);
  const { start, end } = placeWithin({ text: title, place, ...place }, from, from + words.length);
  return source.slice(start.offset, end.offset);
}

describe('Words of a fact are found again', () => {
  test.each([
    ['plain, over two lines', 'Make tea\n  for all'],
    ['in quote marks', '"Make tea for all"'],
    ['in quote marks, with a tab', '"Make\\ttea \\n for all"'],
    ['in quote marks, with letters in numbers', '"\\U0001F375 M\\x61ke: \\u0074ea for all"'],
    ['in single quote marks', "'Sam''s way: make tea for all'"],
    ['folded', '>\n  Make\n  tea for all'],
    ['as a block', '|-  # The title\n  Make tea\n  for all'],
  ])('%s', (_, written) => {
    for (const word of ['ea', 'for', 'all']) expect(writtenFor(word, written)).toBe(word);
  });

  test('with all that was typed for a letter', () => {
    expect(writtenFor('🍵', '"Tea: \\U0001F375!"')).toBe('\\U0001F375');
    expect(writtenFor('T', '"\\x54ea: hot!"')).toBe('\\x54');
    expect(writtenFor("'", "'Sam''s tea'")).toBe("''");
  });
});

test('Words that stand as they were typed need nothing but their place', () => {
  expect(titleOf('Make tea for all').place).not.toHaveProperty('anchors');
});

test('Each further line, and each sign that takes more room, is noted once', () => {
  const { place } = titleOf('Make tea\n  for all');
  expect(place.anchors?.map(({ at, position: { line, column } }) => [at, line, column])).toEqual([
    [8, 2, 16],
    [9, 3, 3],
  ]);
});

describe('Words of an attribute are found again', () => {
  test.each([
    ['&amp;', '&'],
    ['&#x26;', '&'],
    ['&#38;', '&'],
    ['&#x1F375;', '🍵'],
  ])('behind and as %s', (reference, sign) => {
    const source = task(`<Step done="Tea ${reference} milk">\nPour.\n</Step>`);
    const [step] = documentIn(source).blocks;
    const place = step?.attributePlaces?.['done'];
    if (!place) throw new Error('It has no place.');
    const text = `Tea ${sign} milk`;
    const at = (words: string): string => {
      const from = text.indexOf(words);
      const { start, end } = placeWithin({ text, place, ...place }, from, from + words.length);
      return source.slice(start.offset, end.offset);
    };
    expect([at(sign), at('milk')]).toEqual([reference, 'milk']);
  });

  test('where & starts nothing', () => {
    const source = task('<Step done="Tea &nosuch; milk & more">\nPour.\n</Step>');
    const [step] = documentIn(source).blocks;
    expect(step?.type === 'step' && step.done).toBe('Tea &nosuch; milk & more');
    expect(step?.attributePlaces?.['done']).not.toHaveProperty('anchors');
  });
});
