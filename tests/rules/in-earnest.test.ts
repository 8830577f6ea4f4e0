import { expect, test } from 'vitest';
import { ask, facts, step, wordsFound } from './example.ts';

test.each([
  ['The school has a level playing field behind the gym.'],
  ['Raise the bar by 10 centimetres.'],
  ['Set out the chairs in the main hall.'],
  ['Put each tool back in place on its hook.'],
  ['The money may take up to 30 days.'],
  ['Tie the rope to the fence at stake number 6.'],
  ['Nobody may stand in the loop of the rope.'],
  ['The library is on the same page of the town map.'],
  ['Look into each locker.'],
  ['Moths come to light, so shut the door.'],
  ['The bus is due to leave at 9:15am.'],
  ['Turn further to the left.'],
  ['We keep you in the loop of course.', 'in the loop'],
  ['We come first, and teams that lag behind get help.', 'lag behind'],
  ['It is first come, first served.', 'first come, first served'],
  ['We want a level playing field.', 'a level playing field'],
  ['A new plan is in place.', 'in place'],
  ['We will get back to you by letter.', 'get back to'],
  ['Changes can come about.', 'come about'],
])('an idiom is one only where it does not mean just what it says: %s', (sentence, ...found) => {
  const source = `${facts}\n${step}\n<Tip picture="clock">\n${sentence}\n</Tip>\n\n${ask}`;
  expect(wordsFound(source, 'idiom')).toEqual(found);
});
