import { expect, test } from 'vitest';
import { findInText } from '../../../../src/components/make/find/find-in-text.ts';
import { placesOf } from '../../../../src/components/make/find/places-of.ts';
import { textsOfForm } from '../../../../src/components/make/find/texts-of-form.ts';
import { openText } from '../../../../src/write/open.ts';

test('Words are found in large and small letters alike, also behind a letter that has two small ones', () => {
  expect(placesOf('Milk and milk', 'MILK')).toEqual([0, 9]);
  expect(placesOf('İ milk', 'Milk')).toEqual([2]);
  expect(placesOf('Milk', ' ')).toEqual([]);
});

test('A place in the text has its line and column, whatever ends the lines', () => {
  const text = 'One\r\nTwo milk\r\n';
  expect(findInText(text, 'milk')).toEqual([
    { start: { line: 2, column: 5, offset: 9 }, end: { line: 2, column: 9, offset: 13 } },
  ]);
});

test('All that is typed into fields is looked at, as it was typed: facts, parts, answers, marks on a photo and tables', () => {
  const open = openText(`---
title: "Make \\"tea\\""
kind: report
need:
  - A cup
  - { item: Milk, amount: 1 litre }
sources: { title: A book }
---

## Before

<Step picture="./cup.jpg" show="ring 50% 50% 10%: the tap" done="It is hot.">
Fill the *kettle*.
</Step>

<Choice question="Is it hot?">
<Answer when="Yes">
Go on.
</Answer>
</Choice>

<Chart data="./cups.csv" say="Six cups" />
`);
  const table = new TextEncoder().encode('Day,Cups\nMonday,6\n');
  const texts = open && textsOfForm(open, new Map([['cups.csv', table]]));
  expect(texts?.map(({ card, text }) => `${card}: ${text}`)).toEqual([
    'facts: Make "tea"',
    'needs: A cup',
    'needs: Milk',
    'needs: 1 litre',
    'sources: A book',
    'before: Before',
    'fill-the: Fill the kettle.',
    'fill-the: ./cup.jpg',
    'fill-the: the tap',
    'fill-the: It is hot.',
    'choice-1: Is it hot?',
    'choice-1: Yes',
    'choice-1: Go on.',
    'at:3: Six cups',
    'at:3: Day',
    'at:3: Cups',
    'at:3: Monday',
    'at:3: 6',
  ]);
});
