import { expect, test } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import { checkDocument } from '../../src/rules/check.ts';
import { writtenDocument } from '../written-document.ts';
import { vocabulary } from './example.ts';

/** What one rule tells to do about a sentence of a leaflet. */
function fixOf(rule: string, words: string): string | undefined {
  const document = writtenDocument('leaflet', words);
  return checkDocument(document, { vocabulary, language: languageOf('en-GB') }).find(
    (each) => each.rule === rule,
  )?.fix;
}

test.each([
  ['order-of-events', 'Before you eat, wash your hands.', 'Write “Wash your hands. Then eat.”'],
  ['order-of-events', 'Do not start until the bell rings.', 'Write “Wait until the bell rings. Then start.”'],
  [
    'order-of-events',
    'You get paid after you send the form.',
    'Write “You send the form. Then you get paid.”',
  ],
  [
    'if-clause',
    'You can ask your manager for a day off work if you feel too tired to come in today.',
    'Write “Do you feel too tired to come in today? You can ask your manager for a day off work.”',
  ],
  [
    'if-clause',
    'You can tell your supervisor and wait beside the big machine if the red light is on for a long time.',
    'Write “Is the red light on for a long time? You can tell your supervisor and wait beside the big machine.”',
  ],
  [
    'one-idea',
    'You can bring a friend to the meeting at our office, so you have somebody who helps.',
    'Write a full stop here. Start a new sentence: “So you have somebody ...”',
  ],
  [
    'one-idea',
    'Your keyworker, who works on the first floor, can help you with every form.',
    'Make two sentences: “Your keyworker works on the first floor. This person can help you with every form.”',
  ],
  [
    'one-idea',
    'Write the reasons on which you rely.',
    'Write a full stop here. Start a new sentence: “You rely on this.”',
  ],
  [
    'one-idea',
    'Send us the forms, which are on the desk beside the door of the room.',
    'Write a full stop here. Start a new sentence: “They are on the desk ...”',
  ],
  [
    'passive',
    'When it is cleaned, the room is yours.',
    'Say who does it: “we clean ...”, “you clean ...” or “your manager cleans ...”.',
  ],
  ['time-form', 'The shift starts at half past 4.', 'Write “4:30am” or “4:30pm”.'],
  ['time-form', 'The shift starts at a quarter to one.', 'Write “12:45am” or “12:45pm”.'],
  ['time-form', 'We meet at ten past two.', 'Write “2:10am” or “2:10pm”.'],
  ['time-form', "We meet at 9 o'clock.", 'Write “9am” or “9pm”.'],
  [
    'date-form',
    'Come on 3 March.',
    'Write the day of the week and the year, too. In 2026 it is “Tuesday 3 March 2026”.',
  ],
  ['pronoun', 'She waits at the door.', 'Write who “she” means: “your manager”, “the driver”.'],
])('%s says what to type: %s', (rule, words, fix) => {
  expect(fixOf(rule, words)).toBe(fix);
});

test.each([
  [
    'if-clause',
    'You can ask your manager for a day off if you feel ill or are far too tired to come in.',
    'Ask a question first.',
  ],
  ['order-of-events', 'You may only go home after you clean the machine.', 'Write what happens first'],
])('%s makes no example where it could be wrong: %s', (rule, words, fix) => {
  expect(fixOf(rule, words)).toContain(fix);
});
