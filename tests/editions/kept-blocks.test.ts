import { expect, test } from 'vitest';
import { keptBlocks } from '../../src/editions/kept-blocks.ts';
import type { LeftOut } from '../../src/editions/edition.ts';
import { writtenDocument } from '../written-document.ts';

const document = writtenDocument(
  'task',
  `## Count the money

The food costs £4.

- The soup costs £1.

## Cook

### Before you start

<Tip>
Open a window.
</Tip>

### On the hob

<Step done="It is hot.">
Warm the soup.
</Step>

## Words

### Of the kitchen

<Word word="hob">
The top of a cooker.
</Word>`,
);

/** What an edition shows: headings by their words, all else by what it is. */
function kept(...leavesOut: LeftOut[]): string[] {
  return keptBlocks(document, { leavesOut }).map((block) =>
    block.type === 'heading' ? block.text.map(({ text }) => text).join('') : block.type,
  );
}

test('An edition shows all but what it leaves out', () => {
  expect(keptBlocks(document, {})).toEqual(document.blocks);
  expect(kept('sources')).toEqual(kept());
});

test('A heading goes with its part, and that over several parts with the last of them', () => {
  expect(kept('plain text')).toEqual(kept().slice(3));
  expect(kept('plain text', 'tip', 'word')).toEqual(['Cook', 'On the hob', 'step']);
});

test('A heading to which an answer leads stays: nobody is sent to a part that is not there', () => {
  const { blocks } = writtenDocument(
    'task',
    `<Choice question="Is it hot?">
<Answer when="Yes" go-to="Wait">
Do not touch it.
</Answer>
<Answer when="No" go-to="Then">
Go on.
</Answer>
</Choice>

## Wait

It gets cold soon.

## Then

<Step done="It is empty.">
Empty it.
</Step>

## Later

It is cold now.`,
  );
  const left = keptBlocks({ blocks }, { leavesOut: ['plain text'] });
  expect(left.map(({ type }) => type)).toEqual(['choice', 'heading', 'heading', 'step']);
});
