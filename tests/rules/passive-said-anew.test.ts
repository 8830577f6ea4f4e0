import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

describe('A passive is said in another way with all its words in their places', () => {
  test.each([
    ['The forms must be filled in and returned.', 'You must fill in and return the forms.'],
    ['The boxes are picked up and put away by Sam.', 'Sam picks up and puts away the boxes.'],
    ['The old cups are taken out and washed.', 'We take out and wash the old cups.'],
    ['The rota is drawn up by the manager a month before.', 'The manager draws up the rota a month before.'],
    ['The bins are emptied by the cleaner once a day.', 'The cleaner empties the bins once a day.'],
    ['You will be picked up at 9am.', 'We will pick you up at 9am.'],
    ['The form must be returned by Friday.', 'You must return the form by Friday.'],
    ['The form must be returned by the end of May.', 'You must return the form by the end of May.'],
    ['The form must be sent by the third of May.', 'You must send the form by the third of May.'],
    ['The form must be sent by the deadline.', 'You must send the form by the deadline.'],
    ["The form must be sent by two o'clock.", "You must send the form by two o'clock."],
    ['The form must be sent by this Friday.', 'You must send the form by this Friday.'],
    ['The form will be signed by your manager by Friday.', 'Your manager will sign the form by Friday.'],
    ['The room is cleaned by the team during lunch.', 'The team cleans the room during lunch.'],
    ['The room is cleaned by the evening team.', 'The evening team cleans the room.'],
    ['The room is cleaned by the first aider.', 'The first aider cleans the room.'],
    ['The form is signed by April Jones.', 'April Jones signs the form.'],
    ['The form is signed by your boss.', 'Your boss signs the form.'],
    ['The room is cleaned by the staff.', 'The staff clean the room.'],
    ['The bin is emptied twice a day by the cleaners.', 'The cleaners empty the bin twice a day.'],
    ['The van is loaded before 7 by the night team.', 'The night team loads the van before 7.'],
    ['The lids are pushed down by hand.', 'We push down the lids by hand.'],
    ['The form is sent back by post by Friday.', 'We send back the form by post by Friday.'],
  ])('%s', (words, active) => {
    expect(told('passive', words)).toEqual([expect.stringContaining(`“${active}”`)]);
  });

  test('two passives in one sentence get no sentence that keeps one of them', () => {
    expect(told('passive', 'The door must be locked and the lights turned off.').join()).not.toContain(
      'lights',
    );
  });
});

test('two who do it together get no sentence of their own: their verb would be wrong', () => {
  expect(told('passive', 'The room is cleaned by the team and the manager.').join()).not.toContain('Write');
});

test.each([
  ['The door is held open by a hook.', 'hook'],
  ['The tray is held in place by two screws.', 'screws'],
  ['The boxes are to be stacked by the door.', 'door'],
])('a means or a place does nothing: “%s”', (words, thing) => {
  const said = told('passive', words).join();
  expect(said).toContain('your manager');
  expect(said).not.toContain(thing);
});

test.each([
  'The shop is closed until the door by the river is open.',
  'You are tired by the end of the day.',
  'The lamp is lit by hand.',
])('a state is none, whatever stands by it: “%s”', (words) => {
  expect(told('passive', words)).toEqual([]);
});

describe('Who is used to something knows it well', () => {
  test.each([
    'You are used to noise.',
    'You are used to loud noise.',
    'You are used to all the noise.',
    'You are used to work.',
    'Are you used to travel?',
    'We are used to doing this.',
    'The dog is used to people.',
  ])('so nobody uses them: %s', (words) => {
    expect(told('passive', words)).toEqual([]);
  });

  test.each([
    'The saw is used to cut bread.',
    'Rags are used to clean the floor.',
    'They are used to clean the floor.',
    'It is used to get rid of grease.',
  ])('a tool is used by somebody: %s', (words) => {
    expect(told('passive', words)).toHaveLength(1);
  });
});

test.each([
  ['New rules are brought in by the council, which meets on Monday.', '“the council brings in ...”'],
  ['The plan will be rolled out, as we said before.', '“We will roll out the plan, as we said before.”'],
  ['The plan has been changed and will be rolled out.', '“we start ...”'],
  ['The shop was taken over by a new owner.', '“a new owner started to do ...”'],
])('a verb of two words is said with both, or with what is plainer for them: %s', (words, starts) => {
  expect(told('passive', words).join()).toContain(starts);
});
