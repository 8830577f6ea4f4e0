import { expect, it } from 'vitest';
import { askedQuestions } from '../../src/model/asked-questions.ts';
import type { Document } from '../../src/model/document.ts';
import { writtenDocument } from '../written-document.ts';

const guide = (title: string, headings: readonly string[]): Document =>
  writtenDocument(
    'guide',
    headings.map((heading) => `${heading}\n\nTea helps.`).join('\n\n'),
    `title: ${title}`,
  );

it('What most guides answer comes first, each with the place of its answer', () => {
  const tea = guide('Tea at work', ['## What is it?', '## What does it cost?', '## What helps']);
  const soup = guide('Soup at work', ['## What does it cost?', '### Who pays?']);
  const found = askedQuestions([tea, soup]).map(({ question, answers }) => [
    question,
    ...answers.map(({ document, id }) => `${document.title}#${id}`),
  ]);
  expect(found).toEqual([
    ['What does it cost?', 'Tea at work#what-does-it-cost', 'Soup at work#what-does-it-cost'],
    ['What is it?', 'Tea at work#what-is-it'],
    ['Who pays?', 'Soup at work#who-pays'],
  ]);
});

it('A question is in any alphabet, said without its marks, and stands in a heading', () => {
  const tea = guide('Tea at work', ['## What **is** it?', '## ما هذا؟', '## Is it hot? Yes']);
  expect(askedQuestions([tea]).map(({ question }) => question)).toEqual(['What is it?', 'ما هذا؟']);
  expect(askedQuestions([guide('Milk', ['Why?'])])).toEqual([]);
});

it('A heading that is no question asks nothing', () => {
  expect(askedQuestions([guide('Tea at work', ['## What helps', '## “Why?” and other words'])])).toEqual([]);
});
