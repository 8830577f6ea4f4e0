import type { MakeRefusedWords } from '../make-refused-words.ts';

export const makeRefused: MakeRefusedWords = {
  gone: 'This part is not there any more.',
  'neighbour-gone': 'The part beside it is not there any more.',
  'no-words-left': 'There are no words left. Write some, or remove the part.',
  'words-for-both': 'Both steps need words. Choose a place between two sentences.',
  'nothing-to-put-in': 'There is nothing to put in.',
  'no-text-here': 'There is no text to write here.',
  'no-attribute-here': '“{name}” cannot be set here.',
  'only-steps': 'Only steps can be split and joined.',
  'only-questions': 'Only a question has answers.',
  'first-one': 'This is already the first one.',
  'last-one': 'This is already the last one.',
  'leads-here': 'The answer “{name}” leads here. Choose first where it leads instead.',
  'added-up': 'The sum “{name}” adds this field. Take it out of the sum first.',
  'warning-last':
    'A warning stands before the step that it protects. Then it would stand behind the last step.',
  'two-answers': 'A question has two answers or more. Change this one, or remove the question.',
  'answers-differ': 'The answers of a question are different. Add another answer.',
  'no-next-step': 'There is no step behind this one.',
  'next-is-no-step': 'Between this step and the next one stands something else. Move it first.',
  facts: 'The facts at the top are written in a way that only a person can change. Change them in the text.',
  'would-break': 'This change cannot be written without breaking something near it. Make it in the text.',
};
