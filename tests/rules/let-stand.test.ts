import { expect, test } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import { checkDocument } from '../../src/rules/check.ts';
import { writtenDocument } from '../written-document.ts';
import { vocabulary } from './example.ts';

/** What careful editors let stand, beside the like of it that they would change. */
test.each([
  ['date-form', 'Come on Monday 3 March.', 'Come on 3 March.'],
  ['time-form', "Come at 9 o'clock in the morning.", "Come at 9 o'clock."],
  ['abbreviation', 'Shout FIRE.', 'Light a FIRE.'],
  ['colour-or-place', 'Look for a person with a blue bag.', 'Look for a blue bag.'],
  ['direct-address', 'Staff can:\n\n- meet you at the gate', 'Staff can:\n\n- wear a badge'],
])('%s lets stand: %s', (rule, good, bad) => {
  const isTold = (words: string): boolean =>
    checkDocument(writtenDocument('leaflet', words), { vocabulary, language: languageOf('en-GB') }).some(
      (message) => message.rule === rule,
    );
  expect([isTold(good), isTold(bad)]).toEqual([false, true]);
});

test.each([
  ['Leave your belongings in the cloakroom.', 'Leave your paraphernalia in the cloakroom.'],
  ['Our policy is to lend nobody a key.', 'Our precept is to lend nobody a key.'],
  ['Tell the administrator that you recommend it.', 'Tell the adjudicator that you endorse it.'],
  ['Mop up the moisture.', 'Mop up the condensate.'],
  ['The electrical shop is in the urban part.', 'The electrical shop is in the peripheral part.'],
])('a word that people meet in shops and at work is not hard: %s', (good, bad) => {
  const isTold = (words: string): boolean =>
    checkDocument(writtenDocument('leaflet', words), { vocabulary, language: languageOf('en-GB') }).some(
      ({ rule }) => rule === 'hard-word' || rule === 'simpler-word',
    );
  expect([isTold(good), isTold(bad)]).toEqual([false, true]);
});
