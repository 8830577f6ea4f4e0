import { describe, expect, test } from 'vitest';
import type { Document, Text } from '../../src/model/document.ts';
import { applyFixes } from '../../src/write/fixes.ts';
import { readWritten, writtenSource } from '../written-document.ts';

function lists(document: Document | undefined): string[][] {
  return (document?.blocks ?? []).flatMap((block) => (block.type === 'list' ? [block.items.map(plain)] : []));
}

function plain(text: Text): string {
  return text.map((span) => span.text).join('');
}

/** What is told of the lists in some words, and the lists there are after each fix alone and after all. */
function pasted(body: string): { told: string[]; read: string[][]; written: string[][] } {
  const { document, messages } = readWritten('leaflet', body);
  const found = messages.filter(({ rule }) => rule === 'pasted-list');
  const { text } = applyFixes(writtenSource('leaflet', body), found);
  const [, after = ''] = text.split(/\n---\n+/);
  return {
    told: found.map((message) => message.found.split('.')[0] ?? ''),
    read: lists(document),
    written: lists(readWritten('leaflet', after).document),
  };
}

describe('Lists that were pasted one after the other', () => {
  test.each([
    ['of one bullet', '• a cup\n• a cloth\n\n• a pen\n• a bag', ['•', '•']],
    ['of two bullets', '• a cup\n• a cloth\n\n▪ a pen\n▪ a bag', ['•', '▪']],
    ['of a bullet and dashes', '• a cup\n• a cloth\n\n– a pen\n– a bag', ['•', '–']],
    ['of mail, with empty lines in them', '• a cup\n\n• a cloth\n\n▪ a pen\n\n▪ a bag', ['•', '▪']],
  ])('%s are two, each with its message and its fix', (_, body, marks) => {
    const { told, read, written } = pasted(body);
    expect(told).toEqual(marks.map((mark) => `2 lines start with “${mark}”`));
    const both = [
      ['a cup', 'a cloth'],
      ['a pen', 'a bag'],
    ];
    expect(read).toEqual(both);
    expect(written).toEqual(both);
  });

  test('are as many as there are marks of Word', () => {
    const marks = ['• ', '· ', '▪ ', 'o\t', '\uf0b7\t', '– '];
    const { told, written } = pasted(marks.map((mark) => `${mark}a cup\n${mark}a cloth`).join('\n\n'));
    expect(told).toHaveLength(marks.length);
    expect(written).toEqual(marks.map(() => ['a cup', 'a cloth']));
  });

  test('and after a list as it is written here are each a list', () => {
    const { told, written } = pasted('- a cup\n- a cloth\n\n• a pen\n• a bag');
    expect(told).toEqual(['2 lines start with “•”']);
    expect(written).toEqual([
      ['a cup', 'a cloth'],
      ['a pen', 'a bag'],
    ]);
  });

  test('with words that lead into the second are two, and the fix parts them', () => {
    const { told, written } = pasted('• a cup\n• a cloth\nThen bring:\n• a pen\n• a bag');
    expect(told).toHaveLength(2);
    expect(written).toEqual([
      ['a cup', 'a cloth'],
      ['a pen', 'a bag'],
    ]);
  });

  test('of which each became one line are two', () => {
    const { told, written } = pasted('Take: • a cup • a cloth\n\n• a pen • a bag');
    expect(told).toHaveLength(2);
    expect(written).toEqual([
      ['a cup', 'a cloth'],
      ['a pen', 'a bag'],
    ]);
  });

  test('of numbers are parted by a note, so that the second does not go on with the first', () => {
    const both = [
      ['Take a cup.', 'Wash it.'],
      ['Take a pen.', 'Write.'],
    ];
    const { told, ...found } = pasted('1) Take a cup.\n2) Wash it.\n\n1) Take a pen.\n2) Write.');
    expect(told).toHaveLength(2);
    expect(found).toEqual({ read: both, written: both });
  });
});

test.each([
  ['that looks like a fact', '• Wash the cup\nand the pan: both\n• Dry it'],
  ['with a dash in it', '• Wash the cup\nthe pan - and the pot\n• Dry it'],
  ['with a number in it', '• Wash the cup\nat step 2. or later\n• Dry it'],
  ['with a sign of a tag in it', '• Wash the cup\nthat is <b> or #1\n• Dry it'],
])('A line of a list that goes on in the next line, %s, ends no list', (_, body) => {
  expect(pasted(body.replace(' <b>', ' &lt;')).told).toEqual(['2 lines start with “•”']);
});

test('A dash at the start of a line may go on with its sentence, one that is further in is an item', () => {
  const body = (dash: string): string => `• Wash the cup\nand the pan\n${dash} both\n• Dry it`;
  expect(pasted(body('–')).told).toEqual(['2 lines start with “•”']);
  expect(pasted(body('  –')).told).toEqual(['3 lines start with “•”']);
});

test('A list of numbers, letters or Roman numbers goes on beyond nine', () => {
  const marked = (marks: readonly string[]): string => marks.map((mark) => `${mark} Wash it.`).join('\n');
  const numbers = Array.from({ length: 12 }, (_, index) => `${index + 1})`);
  expect(pasted(marked(numbers)).told).toEqual(['12 lines start with “1)”']);
  expect(pasted(marked(['a)', 'b)', 'c)', 'd)', 'e)', 'f)', 'g)', 'h)'])).told).toEqual([
    '8 lines start with “a)”',
  ]);
  expect(pasted(marked(['i)', 'ii)', 'iii)', 'iv)', 'v)', 'vi)', 'vii)', 'viii)', 'ix)'])).told).toEqual([
    '9 lines start with “i)”',
  ]);
});

test.each([
  ['with levels', '• a cup\n▪ a blue one\n• a cloth', 3],
  ['with levels further in', '• a cup\n\n  ▪ a blue one\n\n• a cloth', 3],
  ['with dashes as levels', '• a cup\n– a blue one\n– a red one\n• a cloth', 4],
  ['with empty lines between its lines', '• a cup\n\n• a pen\n\n• a cloth', 3],
  ['with levels and empty lines', '• a cup\n\n▪ a blue one\n\n• a cloth', 3],
])('One list %s is told once', (_, body, count) => {
  expect(pasted(body).told).toEqual([`${count} lines start with “•”`]);
});
