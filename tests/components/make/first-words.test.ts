import { expect, it } from 'vitest';
import { firstWords } from '../../../src/components/make/form/first-words.ts';
import { inShort, isStep, stepWords } from '../../../src/person/layer.ts';
import { openText } from '../../../src/write/open.ts';
import { task } from '../../model/read-file.ts';

const open = openText(
  task(`<Step done="It is there.">
Go to [the desk](https://example.org/desk), **not** to room 2\\*. Wait.
</Step>

<Word word="desk">
- A table
- A place
</Word>

## The end`),
);

it('A part in a line has its words alone, without the signs of bold words, links and lists', () => {
  expect(open?.parts.map((part) => firstWords(part, open))).toEqual([
    'Go to the desk, not to room 2*. Wait.',
    'desk: A table A place',
    'The end',
  ]);
});

it('A step in short is its first sentence in the same words', () => {
  const steps = open?.parts.filter(isStep) ?? [];
  expect(steps.map((step) => inShort(stepWords(step)))).toEqual(['Go to the desk, not to room 2*.']);
});
