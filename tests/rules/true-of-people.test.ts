import { describe, expect, test } from 'vitest';
import { messagesOf, told } from './told.ts';

describe('What is true of a disability is no error', () => {
  test.each([
    'A doctor can help you to find treatment for ADHD.',
    'Some blindness can be cured.',
    'Some people get over their deafness with an implant.',
    'You can recover from blindness.',
    'We help people with a mental health problem, including people with autism.',
    'We have a treatment for learning difficulties group.',
    'The illness is like this for people with autism.',
  ])('not-an-illness: %s', (words) => {
    expect(told('not-an-illness', words)).toEqual([]);
  });

  test.each([
    ['Doctors cure autism.', 'Autism is not an illness.'],
    ['Autism can be cured.', 'Autism is not an illness.'],
    ['She got over her dyslexia.', 'Dyslexia is not an illness.'],
    ['Deafness is an illness.', 'Deafness is not an illness.'],
    ['It is about mental illnesses, such as autism.', 'Autism is not an illness.'],
    ['It is about mental illnesses such as depression, autism.', 'Autism is not an illness.'],
    ['Autistic people are ill.', 'A disability is not an illness.'],
    ['Workers catch deafness.', 'Deafness is not an illness.'],
  ])('not-an-illness: %s is told', (words, allowed) => {
    expect(allowedBy('not-an-illness', words)).toEqual([expect.stringContaining(allowed)]);
  });

  test.each([
    'A learning disability means that reading can be hard.',
    'A learning disability makes reading and writing harder for some people.',
    'People with a learning disability are writing a book.',
    'A learning disability is a reason to make reading easier.',
  ])('learning-difficulty: %s', (words) => {
    expect(told('learning-difficulty', words)).toEqual([]);
  });

  test.each([
    'A learning disability only makes reading hard.',
    'A learning disability just means trouble with spelling.',
    'A learning disability is a problem with reading.',
    'A learning disability means difficulty with writing.',
    'A learning disability means difficulty reading.',
    'A learning disability is only about reading.',
  ])('learning-difficulty: %s is told', (words) => {
    expect(told('learning-difficulty', words)).toHaveLength(1);
  });

  test('two conditions are both named', () => {
    const [allowed = ''] = allowedBy('learning-difficulty', 'ADHD and dyslexia are learning disabilities.');
    expect(allowed).toContain('ADHD is no learning disability.');
    expect(allowed).toContain('Dyslexia is a learning difficulty');
  });
});

function allowedBy(rule: string, words: string): string[] {
  return messagesOf(words)
    .filter((message) => message.rule === rule)
    .map(({ allowed }) => allowed);
}
