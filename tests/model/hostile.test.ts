import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasErrors, type Message } from '../../src/model/message.ts';
import { readDocument } from '../../src/model/read.ts';
import { tagNames } from '../../src/model/tags.ts';
import { cpuTime } from '../cpu-time.ts';
import { somePictures } from './pictures.ts';

const folder = new URL('../fixtures/content/', import.meta.url);
const good = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

/**
 * Whatever stands in a file: a document, or an error with a place inside the file. Never a throw, never a hang. The
 * answer is what is wrong with that, in words; `longest` is in milliseconds of computing.
 */
function faultsOfAnswer(source: string | Uint8Array, longest: number): string[] {
  const started = cpuTime();
  const { document, messages } = readDocument(source, {
    file: 'content/tasks/example/en-GB.mdx',
    pictures: somePictures,
    languages: ['en-GB'],
    today: '2026-11-22',
  });
  const time = cpuTime() - started;
  const length =
    typeof source === 'string'
      ? source.length
      : new TextDecoder('utf-8', { ignoreBOM: true }).decode(source).length;
  const hasPlacedError = messages.some(({ severity, place }) => severity === 'error' && place);
  return [
    ...(time < longest ? [] : [`It took ${Math.round(time)} ms.`]),
    ...((document === undefined) === hasErrors(messages) ? [] : ['Either a document or errors.']),
    ...(document || hasPlacedError || isBlank(source) ? [] : ['No error says where it is.']),
    ...messages.flatMap((message) => faultsOfMessage(message, length)),
  ];
}

function faultsOfMessage({ place, found, allowed, fix }: Message, length: number): string[] {
  const words = [found, allowed, fix];
  const isSaid = words.every((text) => text.length > 0 && !text.includes('undefined'));
  const isInside =
    !place ||
    (place.start.offset >= 0 && place.end.offset >= place.start.offset && place.end.offset <= length);
  return [
    ...(isSaid ? [] : [`Words are missing: ${words.join(' | ')}`]),
    ...(isInside ? [] : [`Outside the file: ${JSON.stringify(place)} of ${length}`]),
  ];
}

function isBlank(source: string | Uint8Array): boolean {
  return (typeof source === 'string' ? source : new TextDecoder().decode(source)).trim() === '';
}

describe('A good file, changed by chance', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom(
      ...tagNames.flatMap((name) => [`<${name}>`, `</${name}>`, `<${name} `, `<${name} done="a" />`]),
    ),
    fc.constantFrom(
      '"',
      "'",
      '<',
      '>',
      '/>',
      '{',
      '}',
      '{/*',
      '*/}',
      '---\n',
      '\n\n',
      '\t',
      '    ',
      '> ',
      '- ',
      '1. ',
      '**',
      '*',
      '[a](',
      '](',
      '![',
      '```\n',
      '&',
      '&amp;',
      '\\',
      ': ',
      '&x ',
      '*x',
      '!!x ',
      '|',
      '# ',
      '<!--',
      '\r',
      '\0',
      '\uD800',
      '\uFEFF',
    ),
  );
  const change = fc.record({
    type: fc.constantFrom('delete', 'insert', 'duplicate', 'swap'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 60 }),
    piece,
  });
  const mutated = fc
    .tuple(fc.constantFrom(...good), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([source, changes]) => changes.reduce(apply, source));

  function apply(
    source: string,
    { type, at, length, piece: inserted }: { type: string; at: number; length: number; piece: string },
  ): string {
    const start = Math.floor(at * source.length);
    const [before, middle, after] = [
      source.slice(0, start),
      source.slice(start, start + length),
      source.slice(start + length),
    ];
    if (type === 'delete') return before + after;
    if (type === 'insert') return before + inserted + middle + after;
    if (type === 'duplicate') return before + middle + middle + after;
    return before + after.slice(0, length) + middle + after.slice(length);
  }

  test('is always answered with a document or an error with a place', () => {
    fc.assert(
      fc.property(mutated, (source) => {
        expect(faultsOfAnswer(source, 3000)).toEqual([]);
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 2000), seed: Number(process.env['FUZZ_SEED'] ?? 7) },
    );
  });

  test('is answered as bytes, too, even broken ones', () => {
    const bytes = fc
      .tuple(mutated, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 3 }))
      .map(([source, hits]) => {
        const encoded = new TextEncoder().encode(source);
        for (const [at, byte] of hits) if (encoded.length > 0) encoded[at % encoded.length] = byte;
        return encoded;
      });
    fc.assert(
      fc.property(bytes, (source) => {
        expect(faultsOfAnswer(source, 3000)).toEqual([]);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe('A file made to do harm', () => {
  const facts = good.find((source) => source.includes('kind: task'))!.split('\n---\n')[0]!;
  const body = (text: string): string => `${facts}\n---\n\n${text}`;
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${Array.from('bcdefghi')
    .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`)
    .join('\n')}`;

  test.each<[string, string | Uint8Array]>([
    ['a YAML alias bomb', `---\n${bomb}\n---\n\nWait.\n`],
    ['lists in lists, ten thousand deep, in the facts', `---\ntitle: ${'['.repeat(10_000)}\n---\n`],
    ['maps in maps, ten thousand deep, in the facts', `---\ntitle: ${'{a: '.repeat(10_000)}\n---\n`],
    ['ten thousand nested tags that are never closed', body('<Step>\n'.repeat(10_000))],
    ['thousands of nested tags that are closed', body('<Step>\n'.repeat(6_000) + '</Step>\n'.repeat(6_000))],
    ['thousands of nested tags on one line', body('<Tip>'.repeat(7_000) + 'a' + '</Tip>'.repeat(7_000))],
    ['a million opening brackets', '<'.repeat(1_000_000)],
    ['a hundred thousand opening brackets in the text', body('<'.repeat(90_000))],
    ['many broken tags', body('a < <5 b\n\n'.repeat(9_000))],
    ['many open braces', body('{'.repeat(90_000))],
    ['many square brackets', body('['.repeat(90_000))],
    ['many picture marks', body('![a'.repeat(30_000))],
    ['many stars', body('*a **b '.repeat(12_000))],
    ['many quotes', body('> '.repeat(2_000) + 'a')],
    ['many list marks', body('- '.repeat(2_000) + 'a')],
    ['many ampersands', body('&amp;'.repeat(18_000))],
    ['many spaces', body(`a${' '.repeat(90_000)}b`)],
    ['many line ends', body('\n'.repeat(90_000))],
    ['many quote marks in a tag', body(`<Step ${'a="" '.repeat(18_000)}>\n`)],
    ['an attribute without an end', body(`<Step done="${'a\n<b '.repeat(15_000)}`)],
    ['NUL bytes', '\0'.repeat(1_000)],
    ['NUL bytes in the text', body('Wait\0\0\0 here.')],
    ['half characters', body('Wait \uD83D here.')],
    ['bytes that are no text', Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 256)],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x2d, 0, 0x2d, 0, 0x2d, 0])],
    [
      'keys of the prototype',
      '---\n__proto__: 1\nconstructor: 2\ntoString: 3\n---\n\n<Step __proto__="a" constructor="b" done="c">\nWait.\n</Step>\n\n<constructor />\n',
    ],
  ])('%s: answered in time', (_, source) => {
    expect(faultsOfAnswer(source, 10_000)).toEqual([]);
  });
});
