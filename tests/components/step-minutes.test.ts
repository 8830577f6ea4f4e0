import { describe, expect, it } from 'vitest';
import { minutesOf } from '../../src/components/step-mode/minutes.ts';
import { clock } from '../../src/components/step-mode/timer.ts';
import { languageOf, languages } from '../../src/languages/index.ts';
import type { Step } from '../../src/model/document.ts';

const says = (words: string): Pick<Step, 'body'> => ({
  body: [{ type: 'paragraph', text: [{ text: words }] }] as unknown as Step['body'],
});

const times: readonly (readonly [string, string, number | undefined])[] = [
  ['en-GB', 'Wait 10 minutes.', 10],
  ['en-GB', 'Wait 1 minute.', 1],
  ['en-GB', 'Wait 10 to 15 minutes.', 15],
  ['en-GB', 'Read the minutes of 2 meetings.', undefined],
  ['en-GB', 'Wait 0 minutes.', undefined],
  ['en-GB', 'Wait 500 minutes.', undefined],
  ['cy', 'Arhoswch 10 munud.', 10],
  ['cy', 'Arhoswch 2 funud.', 2],
  ['pl', 'Poczekaj 10 minut.', 10],
  ['pl', 'Poczekaj 1 minutę.', 1],
  ['pl', 'Poczekaj 2 minuty.', 2],
  ['ar', 'انتظر 10 دقائق.', 10],
  ['ar', 'انتظر 20 دقيقة.', 20],
];

describe('A timer', () => {
  it.each(languages.map(({ tag }) => tag))(
    'is offered in %s, as a sentence of the list above shows',
    (tag) => {
      expect(times.map(([language]) => language)).toContain(tag);
    },
  );

  it.each(times)('is offered for the time that a step names: %s, %s', (tag, words, minutes) => {
    expect(minutesOf(says(words), languageOf(tag))).toBe(minutes);
  });

  it.each([
    [599, '9:59'],
    [60, '1:00'],
    [5, '0:05'],
  ])('says %i seconds as %s', (seconds, words) => {
    expect(clock(seconds)).toBe(words);
  });
});
