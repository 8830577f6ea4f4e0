import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

describe('A choice in a step is told, and a ban is none', () => {
  test.each([
    'If it does not work, press reset.',
    'If you cannot reach the shelf, ask for help.',
    'The machine does not start if the door is open.',
    'The light will not come on if the door is open.',
  ])('%s', (words) => {
    expect(told('choice-in-step', words, 'task')).toHaveLength(1);
  });

  test.each([
    'Do not use the lift if there is a fire.',
    'Never go in if the light is red.',
    'You must not go in if the light is red.',
    'You cannot go in if the light is red.',
    'Unless you are trained, do not use the slicer.',
  ])('no choice: %s', (words) => {
    expect(told('choice-in-step', words, 'task')).toEqual([]);
  });

  test.each([
    ['Press the button if the light is red.', 'wrong="Is the light red? Press the button."'],
    ['If nobody is there, then leave it on the desk.', 'wrong="Is nobody there? Leave it on the desk."'],
    ['If you need more, ask for it.', 'wrong="Do you need more? Ask for it."'],
    ['If you do not know, ask your manager.', 'wrong="Do you not know? Ask your manager."'],
  ])('%s as a question', (words, example) => {
    expect(told('choice-in-step', words, 'task')).toEqual([expect.stringContaining(`tag: ${example}`)]);
  });

  test.each([
    'Only press the start button if the guard is down.',
    'Just press the button if the guard is down.',
    'If the lid is open and the light is red, press the button.',
    'If the lid is open or shut, press the button.',
    'Press the button if the sign is "Stop" and red.',
    'Press the button if the sign is "Stop".',
    'If the light is red, press the "Stop" button.',
  ])('no example of its words where it would be broken or untrue: %s', (words) => {
    const [message = ''] = told('choice-in-step', words, 'task');
    expect(message).toContain('for example: wrong="Is the tank full? Go to the next step."');
  });
});

describe('No order is made of what was only allowed', () => {
  test.each(['Do not touch the blade until it stops.', 'Do not move the person until help comes.'])(
    '%s',
    (words) => {
      const [message = ''] = told('order-of-events', words);
      expect(message).toContain('Write what happens first');
      expect(message).not.toContain('Then touch');
    },
  );

  test.each(['only', 'just', 'even'])('“%s ... if” is no question with an order', (word) => {
    const words = `You can ${word} press the big green start button on the machine if the guard is down and you wear ear plugs.`;
    const short = `You ${word} press the big green button if the guard on the side of the machine is down today.`;
    expect([...told('if-clause', words), ...told('if-clause', short)]).toEqual([
      expect.not.stringContaining('Write “'),
      expect.not.stringContaining('Write “'),
    ]);
  });

  test('advice stays advice', () => {
    expect(told('negatives', 'You should not work without a break.')).toEqual([
      expect.stringContaining('Write “You should only work with a break.”'),
    ]);
  });

  test('what nobody has to do without help, nobody has to do with it', () => {
    const [message = ''] = told('negatives', 'You do not have to come without help.');
    expect(message).not.toBe('');
    expect(message).not.toContain('“You can come');
  });
});
