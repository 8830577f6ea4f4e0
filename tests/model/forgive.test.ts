import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../src/write/fixes.ts';
import { compareDocuments } from '../../src/model/compare-documents.ts';
import type { Block, Document, Text } from '../../src/model/document.ts';
import { placeWithin } from '../../src/model/place.ts';
import { readDocument } from '../../src/model/read.ts';
import { readWritten, writtenDocument, writtenSource } from '../written-document.ts';
import { somePictures } from './pictures.ts';

/** The words of every list, whichever tag it stands in. */
function lists(document: Document | undefined): string[][] {
  const bodies = (document?.blocks ?? []).flatMap((block): readonly Block[] =>
    'body' in block ? block.body : [block],
  );
  return bodies.flatMap((each) => (each.type === 'list' ? [each.items.map(plain)] : []));
}

function plain(text: Text): string {
  return text.map((span) => span.text).join('');
}

const marks = {
  'a bullet': '• ',
  'a middle dot': '· ',
  'a small square': '▪ ',
  'a triangle': '‣ ',
  'a circle': '○ ',
  'the letter o and a tab': 'o\t',
  'a bullet of Word': '\uf0b7\t',
  'a square of Word': '\uf0a7\u00a0\u00a0',
  'an arrow of Word as a letter': 'Ø\t',
  'a dash': '– ',
  'a box': '- [ ] ',
  'a ticked box': '[x] ',
  'a tick': '✓ ',
  'an arrow': '→ ',
  'a star': '★ ',
  'a short line': '⁃ ',
};

describe('A list from another program', () => {
  test.each(Object.entries(marks))('with %s is a list, told once', (_, mark) => {
    const { document, messages } = readWritten(
      'leaflet',
      `Take these.\n${mark}a cup\n${mark}a cloth\n\nNow go.`,
    );
    expect(lists(document)).toEqual([['a cup', 'a cloth']]);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ severity: 'warning', place: { start: { line: 13, column: 1 } } });
    expect(messages[0]?.fix).toContain('Write “- a cup”');
  });

  test('of numbers is a numbered list', () => {
    for (const [one, two] of [
      ['1)', '2)'],
      ['(1)', '(2)'],
      ['a)', 'b)'],
      ['a.', 'b.'],
      ['i.', 'ii.'],
      ['(i)', '(ii)'],
    ]) {
      const { document, messages } = readWritten('leaflet', `${one} Take a cup.\n${two} Take a cloth.`);
      expect(document?.blocks).toMatchObject([{ type: 'list', ordered: true }]);
      expect(messages.map(({ rule }) => rule)).toEqual(['pasted-list']);
    }
  });

  test.each([
    ['• a cup • a cloth', ['a cup', 'a cloth']],
    ['• a cup • a pen\n• a cloth', ['a cup', 'a pen', 'a cloth']],
    ['• a cup\n• a pen • a cloth', ['a cup', 'a pen', 'a cloth']],
    ['Take: • a cup • a pen\n• a cloth', ['a cup', 'a pen', 'a cloth']],
  ])('of which lines ran together is one list, told once, and --fix writes it: %s', (body, expected) => {
    const { document, messages } = readWritten('leaflet', body);
    expect(lists(document)).toEqual([expected]);
    expect(messages.map(({ rule }) => rule)).toEqual(['pasted-list']);
    const { text } = applyFixes(writtenSource('leaflet', body), messages);
    expect(text).toContain(expected.map((each) => `- ${each}`).join('\n'));
  });

  test('of ticks stays as it is beside crosses, which say what is wrong', () => {
    const { messages } = readWritten('leaflet', '✓ Smile at people.\n✗ Shout at people.');
    expect(messages.filter(({ rule }) => rule === 'pasted-list')).toEqual([]);
  });

  test('keeps the place of every word', () => {
    const document = writtenDocument(
      'leaflet',
      'Take these.\n\uf0b7\ta cup\n\uf0b7\ta *\\** cloth and a sponge'.replace('*\\**', '&amp;'),
    );
    const list = document.blocks.find((block) => block.type === 'list');
    const span = list?.items[1]?.[0];
    if (!span) throw new Error('There is no second thing.');
    expect(span.text).toBe('a & cloth and a sponge');
    const at = span.text.indexOf('sponge');
    expect(placeWithin(span, at, at + 6).start).toMatchObject({
      line: 14,
      column: '\uf0b7\ta &amp; cloth and a '.length + 1,
    });
  });

  test.each([
    ['a dash in the middle of a sentence', 'The bus is late\n– so you wait.'],
    ['a number in brackets that is one of its own', 'It costs more\n2) than before.'],
    ['a list as it is written here', '- a cup\n- a cloth\n\n1. Wash it.\n2. Dry it.'],
    ['a word that starts with o', 'You\no my dear.'],
  ])('is not seen in %s', (_, body) => {
    expect(readWritten('leaflet', body).messages).toEqual([]);
  });
});

describe('Curly quote marks around attributes', () => {
  const step = (done: string): string => `<Step done=${done} picture=“kettle”>\nSwitch it on.\n</Step>\n\n`;

  test('are read as straight ones, and told once for the whole file', () => {
    const { document, messages } = readWritten('task', step('“The ‘on’ light is red.”') + step('‘It’s on.’'));
    expect(document?.blocks).toMatchObject([{ done: 'The ‘on’ light is red.' }, { done: 'It’s on.' }]);
    expect(messages.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['warning curly-quotes']);
    expect(messages[0]?.mend).toHaveLength(8);
  });

  test('stay inside straight ones: they are quote marks of the words', () => {
    const { document, messages } = readWritten(
      'task',
      step('"It says “on” and ‘hot’."').replace(/“kettle”/, '"kettle"'),
    );
    expect(document?.blocks).toMatchObject([{ done: 'It says “on” and ‘hot’.' }]);
    expect(messages).toEqual([]);
  });
});

/** Each of these files has slips that a program can put right. */
const mendable = [
  'pasted-list',
  'list-with-boxes',
  'list-without-spaces',
  'mistyped-tags',
  'space-in-link',
  'curly-quotes',
];
const folder = path.join(import.meta.dirname, 'cases');
const files = readdirSync(folder).filter((name) => mendable.some((part) => name.endsWith(`-${part}.mdx`)));

test.each(files)(
  'After a fix nothing is left to be put right in %s, and every word is still there',
  (name) => {
    const source = readFileSync(path.join(folder, name), 'utf8');
    const file = `content/${name.slice(0, name.indexOf('-'))}s/example/en-GB.mdx`;
    const read = (text: string): ReturnType<typeof readDocument> =>
      readDocument(text, { file, pictures: somePictures, languages: ['en-GB'] });
    const before = read(source);
    const { text } = applyFixes(source, before.messages);
    const after = read(text);
    expect(after.messages).toEqual([]);
    const withoutNotes = text.replaceAll('{/* another list */}', '');
    expect(withoutNotes.match(/\p{L}{2,}/gu)).toEqual(source.match(/\p{L}{2,}/gu));
    expect(lists(before.document ?? after.document)).toEqual(lists(after.document));
    expect(files).toHaveLength(mendable.length);
  },
);

test('Two documents of one language with one title are told in the later one', () => {
  const [one, other] = ['a', 'b'].map((slug) => ({
    ...writtenDocument('leaflet', 'Words.'),
    slug,
    file: `content/leaflets/${slug}/en-GB.mdx`,
  }));
  if (!one || !other) throw new Error('There are two documents.');
  expect(compareDocuments([one, { ...other, title: one.title.toUpperCase() }])).toMatchObject([
    {
      file: other.file,
      rule: 'same-title',
      found: expect.stringContaining(one.file),
      place: { start: { line: 2 } },
    },
  ]);
  expect(compareDocuments([one, { ...other, language: 'cy' }]).map(({ rule }) => rule)).not.toContain(
    'same-title',
  );
});
