import { expect, test } from 'vitest';
import type { Rule } from '../../src/rules/rule.ts';
import { placeOf } from '../../src/rules/engine/passage.ts';
import { ask, check, facts, step } from './example.ts';

/** A rule that thinks of nothing: it would swap each "assist", wherever it stands. */
const careless: Rule = {
  id: 'careless',
  severity: 'warning',
  check: ({ allSentences }) =>
    allSentences.flatMap((sentence) =>
      sentence.words
        .filter(({ lower }) => lower === 'assist')
        .map((word) => ({
          place: placeOf(sentence, word),
          found: 'assist',
          allowed: 'help',
          fix: 'Write “help”.',
          replacement: 'help',
        })),
    ),
};

function swapsIn(summary: string): (string | undefined)[] {
  const source = `${facts.replace('summary: You make tea.', `summary: ${summary}`)}\n${step}${ask}`;
  return check(source, { rules: [careless] }).map(({ replacement }) => replacement?.text);
}

test('Whatever a rule says, no program changes a part of a name; the message stays', () => {
  expect(swapsIn('Show your Travel Assist card, and assist us.')).toEqual([undefined, 'help']);
});

test('Whatever a rule says, no program writes where nobody knows to the letter what stands there', () => {
  expect(swapsIn('"You make tea.\\N You assist us."')).toEqual([undefined]);
  expect(swapsIn('"You make tea. You assist us."')).toEqual(['help']);
});
