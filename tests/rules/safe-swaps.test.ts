import { expect, test } from 'vitest';
import { ask, check, facts, step } from './example.ts';

/** What a program would write in the place of the hard word of a summary. */
function swapsIn(summary: string): (string | undefined)[] {
  const source = `${facts.replace('summary: You make tea.', `summary: ${summary}`)}\n${step}${ask}`;
  return check(source)
    .filter(({ rule }) => rule === 'simpler-word')
    .map(({ replacement }) => replacement?.text);
}

test('A program swaps a word only where it knows to the letter where that stands', () => {
  expect(swapsIn('"You make tea. Obtain a cup."')).toEqual(['Get']);
  // The line end that YAML writes as \N: where the words behind it stand can only be said of the summary as a whole.
  expect(swapsIn('"You make tea.\\N Obtain a cup."')).toEqual([undefined]);
});
