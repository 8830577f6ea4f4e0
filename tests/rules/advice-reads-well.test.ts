import { describe, expect, test } from 'vitest';
import { messagesOf, told } from './told.ts';

describe('What to write reads well in the place of the words', () => {
  test.each([
    ['idiom', 'The printer is playing up.', 'not working well'],
    ['idiom', 'The printer plays up.', 'does not work well'],
    ['idiom', 'The printer played up.', 'did not work well'],
    ['idiom', 'The job is subject to a test.', 'depends on'],
    ['idiom', 'Please refrain from eating.', 'avoid'],
    ['idiom', 'Following on from our meeting, we can start.', 'after'],
    ['idiom', 'Your rent is in arrears.', 'behind with payments'],
    ['idiom', 'Thanks for bearing with us.', 'waiting'],
    ['idiom', 'I can talk it through.', 'talk about it'],
    ['simpler-word', 'Use the form provided.', 'given'],
    ['simpler-word', 'We convened a meeting.', 'set up a'],
    ['simpler-word', 'Do not eat before your procedure.', 'your operation'],
    ['wordy-phrase', 'We are writing to confirm your place.', 'we want to'],
    ['wordy-phrase', 'We are pleased to offer you a place.', 'we'],
  ])('%s: %s', (rule, words, plain) => {
    expect(told(rule, words).join()).toContain(`“${plain}`);
  });

  test('“according” is no form of “accord”', () => {
    expect(told('hard-word', 'According to our records, you owe £5.')).toEqual([]);
  });

  test('a sentence starts with what one does only where it says who', () => {
    expect(told('idiom', 'Heads up, the lift is broken.').join()).toContain('“early warning”');
    expect(told('idiom', 'She heads up the team.').join()).toContain('“leads”');
  });
});

test.each([
  ['simpler-word', 'Use the form that they provided.', '“gave”'],
  ['simpler-word', 'They provided.', '“gave”'],
])('a past stays one where somebody did it: %s: %s', (rule, words, plain) => {
  expect(told(rule, words).join()).toContain(plain);
});

test.each(['Do not open the door to people you do not know.', 'Enter in the box the name of your boss.'])(
  'what is meant as it is said gets no advice: %s',
  (words) => {
    const rules = messagesOf(words).map(({ rule }) => rule);
    expect(rules).not.toContain('idiom');
    expect(rules).not.toContain('wordy-phrase');
  },
);

describe('Set phrases of letters and e-mails are found', () => {
  test.each([
    ['I need to pick this up with you.', 'talk to you about this'],
    ['This will come as a disappointment.', 'be sad news'],
    ['The lift is out of action.', 'not working'],
    ['In case of fire, leave the building.', 'if there is'],
    ['You are more than welcome to come.', 'may'],
    ['We need to turn this around by Friday.', 'do this'],
  ])('%s', (words, plain) => {
    expect(told('idiom', words).join()).toContain(`“${plain}”`);
  });

  test.each([
    'Pick this box up with both hands.',
    'Pick it up with a cloth.',
    'Park this car by the wall.',
    'I want to go live with my sister.',
  ])('and the same words in earnest are not: %s', (words) => {
    expect(told('idiom', words)).toEqual([]);
  });
});
