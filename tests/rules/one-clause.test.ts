import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

describe('A passive is said anew with the words of its own clause', () => {
  test.each([
    'I know everyone is told.',
    'Make sure all worktops are wiped down with a cloth.',
    'The manager says the form must be signed.',
    'You will be put on a list and offered the next place.',
    'Visitors must be signed in at the gate and shown round.',
    'Spills must be dealt with today and the wet area marked off.',
  ])('so a sentence with two gets a start and no whole sentence: %s', (words) => {
    const [fix = ''] = told('passive', words);
    expect(fix).toContain('Say who does it: “we ');
    expect(fix).not.toContain('for example');
  });

  test.each([
    ['All your forms must be signed.', 'You must sign all your forms.'],
    ['Both the doors must be locked at 6.', 'You must lock both the doors at 6.'],
    [
      'A visit will be planned by our officer prior to the work.',
      'Our officer will plan a visit prior to the work.',
    ],
    [
      'The claim was checked because the form was signed by Sam.',
      'We checked the claim because the form was signed by Sam.',
    ],
    ['Claims must be received by the end of May.', 'We must receive claims by the end of May.'],
    ['The form is signed by a number of nurses.', 'A number of nurses sign the form.'],
  ])('%s', (words, active) => {
    expect(told('passive', words)[0]).toContain(`“${active}”`);
  });

  test.each([
    ['Spills must be dealt with straightaway.', 'You must deal with spills straightaway.'],
    ['Complaints are dealt with fairly by the manager.', 'The manager deals with complaints fairly.'],
    ['You may be called upon to show your card.', 'We may call upon you to show your card.'],
    ['The coat must be paid for in cash.', 'You must pay for the coat in cash.'],
    ['The letter must be replied to by post.', 'You must reply to the letter by post.'],
    ['The dough must be left for at least 2 hours.', 'You must leave the dough for at least 2 hours.'],
  ])('a verb keeps the word that belongs to it: %s', (words, active) => {
    expect(told('passive', words).join()).toContain(`“${active}”`);
  });

  test('who does the one thing has not done the other', () => {
    const [first, second] = told('passive', 'Your claim was disallowed because the form was signed by Sam.');
    expect(first).toContain('“we did not allow ...”');
    expect(second).toContain('“Sam signed ...”');
  });

  test.each([
    ['The meeting, if need be, will be chaired by the Head of Estates.', 'the Head of Estates chairs ...'],
    ['The road will be resurfaced.', 'we mend ...'],
  ])('the verb fits who does it, and what it is done to: %s', (words, start) => {
    expect(told('passive', words)[0]).toContain(`“${start}”`);
  });
});

test.each(['Bags that are left out at night smell.', 'Dead plants get put on the heap.'])(
  'somebody does it: %s',
  (words) => {
    expect(told('passive', words)).toHaveLength(1);
  },
);

test('“snowed under” is a picture and no deed', () => {
  expect(told('passive', 'I know everyone is snowed under.')).toEqual([]);
  expect(told('idiom', 'I know everyone is snowed under.').join()).toContain('“very busy”');
});
