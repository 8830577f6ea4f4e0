import { describe, expect, test } from 'vitest';
import { enGB } from '../../../src/languages/en-GB/index.ts';
import type { Language } from '../../../src/languages/language.ts';
import { breakCost } from '../../../src/print/text/break-cost.ts';

/** What a break costs at the bar: "Turn off the tap, | then wait." A word with "_" before it is in one link with the last. */
function cost(sentence: string): number {
  return costIn(enGB, sentence);
}

function costIn(language: Language, sentence: string): number {
  const words = sentence.split(' ').map((word) => ({
    text: word.replace('_', ''),
    joinsPrevious: word.startsWith('_'),
  }));
  const at = words.findIndex(({ text }) => text === '|');
  return breakCost(words.toSpliced(at, 1), at, language);
}

/** From the best place for a break to the worst that may still be one. */
const kinds: readonly (readonly [string, readonly string[]])[] = [
  [
    'after a comma, a colon or a dash',
    [
      'If it leaks, | stop.',
      'It is done when: | It is off.',
      'Two cups – | one for you.',
      'Say “yes,” | then go.',
      'England, | and Wales',
      'In Leeds: | York and Hull',
      'In the box, | Wales and Scotland',
    ],
  ],
  ['before an aside in brackets', ['for disabled workers | (see part two)']],
  [
    'before a conjunction',
    [
      'Take the cloth | and wipe it.',
      'Hull | and York',
      'Ask Priya | or Tom.',
      'Wait there | until it is off.',
    ],
  ],
  [
    'before a preposition, or after a particle',
    ['Put the cup | in the sink.', 'Take out | tank three.', 'Ask Priya | for a cup.'],
  ],
  ['before a helping verb', ['Water and steam | are hot.', 'Your boss | will help.']],
  ['before an article', ['She tells you | the number.', 'Press hard | your thumb.']],
  ['between names in a list', ['England, | Wales and Scotland', 'In Leeds, | York, Hull or Goole']],
  [
    'between two words that belong together',
    ['Press the red | button.', 'Wash blue | cups.', 'Read the B2 | minutes.'],
  ],
  [
    'before a word that closes what was said',
    ['Your helper writes | down what we say.', 'Come with me | too.', 'Turn the tap | off'],
  ],
  ['inside what is likely a name', ['Ask Access | to Work.', 'Call Citizens | for Change.']],
  [
    'after a word that says nothing without the next',
    [
      'Put the | cup down.',
      'Stand in | line.',
      'It is | hot.',
      'Wait and | see.',
      'Take 3 | big cups.',
      'They | are here.',
      'It is not | hot.',
      'Take | out tanks.',
    ],
  ],
  [
    'inside a name, or between a number and its unit',
    ['Equality | Act', 'Act | 2010', 'Mr. | Hall', '15 | minutes', '1,000 | 000'],
  ],
];

describe('a line breaks where a speaker would pause', () => {
  const costs = kinds.map(([, examples]) => examples.map(cost));

  test.each(kinds)('%s: all examples cost the same', (_, examples) => {
    expect(new Set(examples.map(cost)).size, JSON.stringify(examples.map((each) => [each, cost(each)]))).toBe(
      1,
    );
  });

  test('and each kind of place costs more than the one before', () => {
    const firsts = costs.map(([first = NaN]) => first);
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
    expect(new Set(firsts).size).toBe(kinds.length);
    expect(firsts[0]).toBe(0);
  });

  test('and inside a link or a bold phrase it hurts most, the less the better the place would be', () => {
    const inside = ['Press | _red', 'Wash | _and', 'It leaks, | _stop'].map(cost);
    expect(Math.min(...inside)).toBeGreaterThanOrEqual(Math.max(...costs.flat()));
    expect(inside).toEqual(inside.toSorted((a, b) => b - a));
    expect(new Set(inside).size).toBe(3);
  });

  test('and nothing at either end of a sentence', () => {
    expect([cost('| The cup.'), cost('The cup. |')]).toEqual([0, 0]);
  });
});

test('where every noun has a capital letter, capitals in a row are no name', () => {
  const german: Language = { ...enGB, nounsHaveCapitals: true };
  for (const [capitals, small] of [
    ['Press the Red | Button.', 'Press the red | button.'],
    ['Wash Cups | and Plates now.', 'Wash cups | and plates now.'],
    ['Cups, | Plates and Forks', 'Cups, | plates and forks'],
  ] as const) {
    expect(costIn(german, capitals)).toBe(costIn(german, small));
    expect(cost(capitals)).not.toBe(cost(small));
  }
  expect(costIn(german, 'See Step | 3.')).toBe(cost('See Step | 3.'));
});
