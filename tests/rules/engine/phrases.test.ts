import { describe, expect, test } from 'vitest';
import { hardWordsIn } from '../../../src/rules/engine/hard-words.ts';
import type { ListName } from '../../../src/rules/engine/phrase-lists.ts';
import { phrasesOn } from '../../../src/rules/engine/phrases.ts';
import { examined, sentencesIn } from './examined.ts';

function found(list: ListName, text: string): string[] {
  return phrasesOn(list, examined(text)).map((match) => match.text);
}

describe('A phrase', () => {
  test.each([
    ['idioms', 'You are at your wits’ end.', 'at your wits’ end'],
    ['setPhrases', 'You carry out the work.', 'carry out'],
    ['setPhrases', 'You carry-out the work.', 'carry-out'],
    ['abbreviations', 'Both depts are here.', 'depts'],
    ['respectful', 'He suffers from it.', 'suffers from'],
    ['respectful', 'They are handicapped.', 'handicapped'],
    ['respectful', 'She had a mental handicap then.', 'mental handicap'],
    ['respectful', 'It is for slow learners.', 'slow learners'],
  ] as const)('of %s is in “%s”', (list, text, phrase) => {
    expect(found(list, text)).toEqual([phrase]);
  });

  test.each([
    ['setPhrases', 'You carry, out of the room.'],
    ['idioms', 'You are at your wits. End it.'],
    ['respectful', 'Slow down, learners.'],
  ] as const)('of %s does not go through a mark: “%s”', (list, text) => {
    expect(found(list, text)).toEqual([]);
  });

  test('may share a word with a phrase of another list; each list speaks for itself', () => {
    const text = 'It will result in certain cases.';
    expect(found('setPhrases', text)).toEqual(['result in']);
    expect(found('wordy', text)).toEqual(['in certain cases']);
  });
});

describe('A hard word', () => {
  const hard = (text: string): string[] => {
    const all = examined(text);
    return sentencesIn(all).flatMap((sentence) => hardWordsIn(sentence, all).map((word) => word.text));
  };

  test('is one that stands by itself', () => {
    expect(hard('Read the hypothesis now.')).toEqual(['hypothesis']);
  });

  test.each(['Read hypothesis.pdf now.', 'Read hypothesis2 now.', 'Read HYPOTHESIS now.'])(
    'is not a part of what has other signs in it: “%s”',
    (text) => {
      expect(hard(text)).toEqual([]);
    },
  );
});
