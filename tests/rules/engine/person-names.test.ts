import { describe, expect, test } from 'vitest';
import { personAt } from '../../../src/rules/engine/person-names.ts';
import { vocabulary } from '../example.ts';
import { firstSentence } from './examined.ts';

/** The names of people in a sentence, each from its first word to its last. */
function people(text: string): string[] {
  const sentence = firstSentence(text);
  return sentence.words.flatMap((_, at) => {
    const person = personAt(sentence, at, vocabulary);
    return person ? [sentence.passage.text.slice(person.first.start, person.last.end)] : [];
  });
}

describe('A person', () => {
  test.each([
    ['You ask Alice now.', ['Alice']],
    ['Here is Mr Brown now.', ['Mr Brown']],
    ['You ask Alice and Jack.', ['Alice', 'Jack']],
  ])('is named in “%s”', (text, names) => {
    expect(people(text)).toEqual(names);
  });

  test.each([
    ['with the word for it after the name', 'We meet at the Alice centre.'],
    ['that is called after a saint', 'We meet in St Alice today.'],
    ['whose owner is in its name', 'We meet at Alice’s today.'],
    ['that is called after two, one of them no first name', 'We shop at Zorbag and Jack today.'],
    ['that is called after two people', 'We meet at the Alice and Jack centre.'],
  ])('is none that gave a place its name %s', (_, text) => {
    expect(people(text)).toEqual([]);
  });

  test('is not meant where a sentence starts with a word that is also a name', () => {
    expect(people('Mark it on the plan.')).toEqual([]);
    expect(people('Will it be hot?')).toEqual([]);
    expect(people('You ask Mark now.')).toEqual(['Mark']);
  });
});
