import { describe, expect, test } from 'vitest';
import { loadVocabulary } from '../../../src/files/vocabulary.ts';
import { enGB } from '../../../src/languages/en-GB/index.ts';
import type { Document } from '../../../src/model/document.ts';
import { isDefinedIn } from '../../../src/rules/engine/definitions.ts';
import { hardWordsIn } from '../../../src/rules/engine/hard-words.ts';
import { isInEarnest, isNearThing } from '../../../src/rules/engine/in-earnest.ts';
import { namesIn } from '../../../src/rules/engine/names.ts';
import { exceptionsOf } from '../../../src/rules/engine/notes.ts';
import { isCapital } from '../../../src/rules/engine/person-names.ts';
import type { ListName } from '../../../src/rules/engine/phrase-lists.ts';
import { phrasesOn } from '../../../src/rules/engine/phrases.ts';
import { countWords } from '../../../src/rules/engine/sentences.ts';
import { unexplainedIn } from '../../../src/rules/engine/unexplained.ts';
import { findTerm } from '../../../src/rules/engine/word-index.ts';
import { examine } from '../../../src/rules/examine.ts';
import { ask, facts, read, step } from '../example.ts';
import { examined, firstSentence, sentencesIn } from './examined.ts';

function found(list: ListName, text: string): string[] {
  return phrasesOn(list, examined(text)).map((match) => match.text);
}

test.each([
  ['A rota hangs there.', 'rota'],
  ['An app was lost.', 'app'],
])('A sentence that only starts like an explanation is none: “%s”', (text, word) => {
  const sentence = firstSentence(text);
  const at = sentence.words.findIndex((each) => each.text === word);
  expect(isDefinedIn(sentence, at, at)).toBe(false);
});

test('Of two beats, only words with a learned ending are hard', () => {
  const hard = (text: string): string[] => {
    const all = examined(text);
    return sentencesIn(all).flatMap((sentence) => hardWordsIn(sentence, all).map((word) => word.text));
  };
  expect(hard('Turn the sprocket.')).toEqual([]);
  expect(hard('Use the throttle.')).toEqual([]);
  expect(hard('It has a fissure.')).toEqual(['fissure']);
});

describe('A phrase', () => {
  test.each([
    ['The hook is in place.', true],
    ['The hook is not really yet in place now.', false],
    ['All is in place there with the hook.', true],
    ['All is in place there with the old big hook.', false],
  ])('is near a thing up to four words away: “%s”', (text, isNear) => {
    const [match] = phrasesOn('setPhrases', examined(text));
    expect(match && isNearThing(match)).toBe(isNear);
  });

  test('that is no place is not in earnest where “of the” follows', () => {
    const [match] = phrasesOn('idioms', examined('They bend the rules of the house.'));
    expect(match && isInEarnest(match)).toBe(false);
  });

  test.each([
    ['wordy', 'She gave a reminder.', 'gave a reminder'],
    ['abbreviations', 'Read the FAQs first.', 'FAQs'],
    ['respectful', 'Call it subnormality.', 'subnormality'],
  ] as const)('of %s is found in another form: “%s”', (list, text, phrase) => {
    expect(found(list, text)).toEqual([phrase]);
  });

  test('that is a short form is told in a name that nobody knows', () => {
    expect(found('abbreviations', 'We meet at the Zorbag FAQ Club.')).toEqual(['FAQ']);
  });
});

describe('A name that we know', () => {
  const known = (text: string): (string | undefined)[] => {
    const all = examined(text);
    return sentencesIn(all).flatMap((sentence) =>
      (namesIn(all).get(sentence) ?? []).map((name) => name.known?.name),
    );
  };

  test.each(["'", '’'])('is known with either apostrophe: %s', (apostrophe) => {
    expect(known(`Ask the Information Commissioner${apostrophe}s Office.`)).toEqual([
      "Information Commissioner's Office",
    ]);
  });

  test('is to be explained once, unless its sentence does', () => {
    const text = 'Ask Acas about Housing Benefit. Ask Acas again. Universal Credit is money.';
    expect(unexplainedIn(examined(text)).map(({ term, sort }) => [term, sort])).toEqual([
      ['Acas', 'body'],
      ['Housing Benefit', 'benefit'],
    ]);
  });
});

test.each([
  ['“Turn it off.”', 3],
  ['Do the washing-up.', 3],
  ['Come at 2:30pm.', 3],
  ['Pay £5.00 now.', 3],
])('A person counts the words of “%s”', (text, count) => {
  expect(countWords(firstSentence(text))).toBe(count);
});

test.each([
  ['night badge', 'Take your night badge.', 1],
  ['night badge', 'Take your night shift.', 0],
  ['night badge', 'You work at night.', 0],
  ['badges', 'Take your badge.', 1],
  ['badge', 'Take your badges.', 1],
  ['glass', 'Take a glass.', 1],
])('The term “%s” in “%s”', (term, text, times) => {
  const vocabulary = loadVocabulary('en-GB', [{ word: term, explanation: 'It is ours.', avoid: [] }]);
  const all = examine(read(`${facts}\n${text}\n\n${step}\n${ask}`), { vocabulary, language: enGB });
  expect(findTerm(term, all).filter(({ passage }) => passage.block?.type === 'paragraph')).toHaveLength(
    times,
  );
});

test('A word with a figure in it is none that people have as a name', () => {
  const [word] = firstSentence('Zone here.').words;
  if (!word) throw new Error('There is no word.');
  expect(isCapital(word)).toBe(true);
  expect(isCapital({ ...word, text: 'Zone2' })).toBe(false);
});

test('A note right behind a block speaks of the next one', () => {
  const at = (from: number, to: number) => ({
    start: { line: 1, column: from + 1, offset: from },
    end: { line: 1, column: to + 1, offset: to },
  });
  const [before, after] = [
    { id: 'one', place: at(0, 10) },
    { id: 'two', place: at(40, 50) },
  ];
  const notes = [{ text: 'easyread-ignore idiom', place: at(10, 40) }];
  const document = { notes, blocks: [before, after] } as unknown as Document;
  expect(exceptionsOf(document).map(({ rule, block }) => [rule, block?.id])).toEqual([['idiom', 'two']]);
});
