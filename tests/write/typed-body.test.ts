import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { bodyFromTyped, typedBody } from '../../src/write/typed-body.ts';
import { tidyBody } from '../../src/write/written.ts';
import { someBody } from './some-edits.ts';

it('A field shows bold words, links and lists by signs that anybody can type', () => {
  const typed = 'Press the **off** button.\nWait.\n\n- a cup\n- [the guide](https://example.org)\n\n1. Go.';
  expect(bodyFromTyped(typed)).toEqual([
    {
      type: 'paragraph',
      words: [{ text: 'Press the ' }, { text: 'off', bold: true }, { text: ' button.\nWait.' }],
    },
    {
      type: 'list',
      ordered: false,
      items: [[{ text: 'a cup' }], [{ text: 'the guide', href: 'https://example.org' }]],
    },
    { type: 'list', ordered: true, items: [[{ text: 'Go.' }]] },
  ]);
  expect(typedBody(bodyFromTyped(typed))).toBe(typed);
});

it('Other signs are what they look like', () => {
  expect(bodyFromTyped('5 * 3 < 20 {really} [sic] a_b_c')).toEqual([
    { type: 'paragraph', words: [{ text: '5 * 3 < 20 {really} [sic] a_b_c' }] },
  ]);
});

it('What a field shows of any body reads back as plain words that are the same', () => {
  fc.assert(
    fc.property(someBody, (body) => {
      const tidied = tidyBody(body);
      expect(words(tidyBody(bodyFromTyped(typedBody(tidied))))).toBe(words(tidied));
    }),
    { numRuns: 500, seed: 3 },
  );
});

function words(body: ReturnType<typeof tidyBody>): string {
  return body
    .flatMap((part) => (part.type === 'list' ? part.items : [part.words]))
    .map((runs) =>
      runs
        .map(({ text }) => text)
        .join('')
        .replace(/\s+/gu, ' '),
    )
    .join('\n');
}
