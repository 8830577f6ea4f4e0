import { expect, test } from 'vitest';
import { readFile, task } from './read-file.ts';

test.each([
  ['Wash the cup.&#32;', [['Wash the cup.', false]]],
  [
    '**Wash** the cup. &#32;',
    [
      ['Wash', true],
      [' the cup.', false],
    ],
  ],
  ['**Wash.** &#32;', [['Wash.', true]]],
])('A space that somebody typed behind the last word is none of it: %s', (typed, spans) => {
  const step = `<Step picture="kettle" done="It is here." short="Wash it">\n${typed}\n</Step>`;
  const block = readFile(task(step)).document?.blocks.find(({ type }) => type === 'step');
  const [first] = block?.type === 'step' ? block.body : [];
  const text = first?.type === 'paragraph' ? first.text : [];
  expect(text.map((span) => [span.text, span.bold])).toEqual(spans);
});
