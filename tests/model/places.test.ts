import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Block, Document, Place, Span } from '../../src/model/document.ts';
import { placeWithin } from '../../src/model/place.ts';
import { readDocument } from '../../src/model/read.ts';
import { somePictures } from './pictures.ts';

const facts =
  '---\ntitle: Make tea\nkind: task\nsummary: You make tea.\npicture: kettle\ntime: 5 minutes\nplace: The kitchen\n' +
  'need:\n  - cup\n  - { item: milk, picture: milk }\nask: Your supervisor\nreviewed: 2026-11-01\nreview-by: 2027-11-01\n---\n\n';

test('Every value of the facts has its place', () => {
  const source = `${facts}<Step done="It is off.">\nWait.\n</Step>\n`;
  const { places } = read(source);
  expect(at(source, places['title'])).toBe('Make tea');
  expect(at(source, places['need.0'])).toBe('cup');
  expect(at(source, places['need.1.picture'])).toBe('milk');
  expect(places['reviewed']).toMatchObject({
    start: { line: 12, column: 11 },
    end: { line: 12, column: 21 },
  });
});

test('Every block, attribute and span has its place', () => {
  const source = `${facts}<Step done="It is off.">\n  Press the **red** button.\n</Step>\n`;
  const [step] = read(source).blocks;
  expect(at(source, step?.place)).toBe('<Step done="It is off.">\n  Press the **red** button.\n</Step>');
  expect(at(source, step?.attributePlaces?.['done'])).toBe('It is off.');
  expect(spansOf(step).map((span) => [span.text, at(source, span.place)])).toEqual([
    ['Press the ', 'Press the '],
    ['red', 'red'],
    [' button.', ' button.'],
  ]);
});

test.each([
  ['with Windows line ends', (source: string) => source.replaceAll('\n', '\r\n')],
  ['with old Mac line ends', (source: string) => source.replaceAll('\n', '\r')],
  ['with a byte order mark', (source: string) => `\uFEFF${source}`],
  ['with letters outside the basic plane', (source: string) => source.replaceAll('Make tea', '𝒯ea 🫖')],
])('Each word is found again in a file %s', (_, change) => {
  const source = change(
    `${facts}<Step done="It is off.">\n  Fill in tea &amp; milk,\n\tthen stir \\*well\\*\n  and wait.   \n  It &lt; boils &#x26; sings.\n</Step>\n`,
  );
  const document = read(source);
  expect(at(source, document.places['ask'])).toBe('Your supervisor');
  const [span] = spansOf(document.blocks[0]);
  expect(span?.text).toBe('Fill in tea & milk, then stir *well* and wait. It < boils & sings.');
  for (const word of [
    'Fill',
    'tea',
    'milk,',
    'then',
    'stir',
    'well',
    'and',
    'wait.',
    'It',
    'boils',
    'sings.',
  ])
    expect(at(source, wordPlace(span, word))).toBe(word);
  expect(at(source, wordPlace(span, '&'))).toBe('&amp;');
  expect(at(source, wordPlace(span, '<'))).toBe('&lt;');
  expect(at(source, wordPlace(span, 'tea & milk'))).toBe('tea &amp; milk');
});

test('A word that starts a line has its own line and column, without any indent, too', () => {
  const source = `${facts}<Step done="It is off\nand cold.">\nFill the kettle.\nWait.\n</Step>\n`;
  const [step] = read(source).blocks;
  const [span] = spansOf(step);
  expect(wordPlace(span, 'Wait.')).toMatchObject({
    start: { line: 19, column: 1 },
    end: { line: 19, column: 6 },
  });
  const done = step?.attributePlaces?.['done'];
  expect(done && placeWithin({ text: 'It is off and cold.', place: done, ...done }, 10, 13)).toMatchObject({
    start: { line: 17, column: 1 },
  });
});

test('Lines and columns agree with offsets everywhere', () => {
  const folder = new URL('../fixtures/content/', import.meta.url);
  const source = readFileSync(new URL('tasks/make-tea/en-GB.mdx', folder), 'utf8').replaceAll('\n', '\r\n');
  const document = read(source, { anyPicture: true });
  const lines = source.split('\r\n');
  for (const { start, end } of placesIn(document))
    for (const { line, column, offset } of [start, end]) {
      expect(lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 2, 0) + column - 1).toBe(
        offset,
      );
      expect(offset).toBeLessThanOrEqual(source.length);
    }
});

function read(source: string, { anyPicture = false } = {}): Document {
  const pictures = anyPicture
    ? { find: (name: string) => ({ found: true, id: name, needsAlt: false }) as const }
    : somePictures;
  const { document, messages } = readDocument(source, {
    file: 'content/tasks/example/en-GB.mdx',
    pictures,
    languages: ['en-GB'],
  });
  if (!document) throw new Error(JSON.stringify(messages));
  return document;
}

function at(source: string, place: Place | undefined): string | undefined {
  return place && source.slice(place.start.offset, place.end.offset);
}

function spansOf(block: Block | undefined): readonly Span[] {
  if (block?.type !== 'step') throw new Error('Not a step.');
  return block.body.flatMap((part) => (part.type === 'paragraph' ? part.text : part.items.flat()));
}

function wordPlace(span: Span | undefined, word: string): Place {
  if (!span?.text.includes(word)) throw new Error(`No ${word}.`);
  const from = span.text.indexOf(word);
  return placeWithin(span, from, from + word.length);
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('start' in value && 'end' in value) return [value as Place];
  return Object.values(value).flatMap(placesIn);
}
