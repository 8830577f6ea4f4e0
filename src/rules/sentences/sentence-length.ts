/**
 * # Short sentences
 *
 * A reader has to hold a whole sentence in mind until its end. Up to 10 words are easy, over 15 are hard, and over 25 are
 * hard for everybody and an error. A step of a task has up to 8 words, because people read it while they work; over 12 are
 * too many. A guide for employers has up to 20. What is written together, as “washing-up” or “2:30pm”, counts as one word,
 * and so does a name, as “Statutory Sick Pay”.
 *
 * Source: S1 (GOV.UK: 10 to 15 words; Department of Health 2010: over 15 is harder; Government Digital Service 2014: 25),
 * K3 (steps: our own starting value), A1 (guides: plain language).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="boss">
 * Tell your manager about each accident at work on the same day as soon as you feel well.
 * </Point>
 * ```
 *
 * ## Bad, in a task
 *
 * ```mdx
 * <Step picture="cup" done="The cups are in the box." short="Pack the cups">
 * Put all the clean cups on the top shelf of the tall cupboard.
 * </Step>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="boss">
 * Tell your manager about each accident.
 * Tell your manager on the same day.
 * </Point>
 * ```
 */
import { placeOf, type Sentence } from '../engine/passage.ts';
import { countWordsAndNames } from '../engine/names.ts';
import type { Limits, SentenceLimit } from '../limits/limits.ts';
import type { Finding, Rule } from '../rule.ts';

export const sentenceLength: Rule = {
  id: 'sentence-length',
  severity: 'warning',
  check: (examined) =>
    examined.sentences.flatMap((sentence): Finding[] => {
      const { limits } = examined;
      const words = countWordsAndNames(sentence, examined);
      const limit = limitFor(sentence, limits);
      if (words <= limit.aim) return [];
      return [
        {
          place: placeOf(sentence),
          severity: words > limit.never ? 'error' : words > limit.most ? 'warning' : 'hint',
          found: `This sentence has ${words} words.`,
          allowed: `${isStep(sentence) ? 'A sentence in a step' : 'A sentence'} has up to ${limit.aim} words, or ${limit.most} where it has to, and never more than ${limit.never}.`,
          fix: adviseBreak(sentence),
        },
      ];
    }),
};

/** Where the second sentence can start: at the word nearest to the middle that joins two thoughts. */
function adviseBreak({ words }: Sentence): string {
  const middle = words.length / 2;
  const [best] = words
    .map((word, index) => ({ word, index }))
    .filter(({ word, index }) => joining.has(word.lower) && index > 2 && words.length - index > 3)
    .sort((a, b) => Math.abs(a.index - middle) - Math.abs(b.index - middle));
  return best
    ? `Write a full stop before “${words
        .slice(best.index, best.index + 3)
        .map(({ text }) => text)
        .join(' ')}”, and make a new sentence of the rest.`
    : 'Make two sentences of it, or leave out what the reader does not need.';
}

const joining = new Set(
  'and but because so which who if when where while although unless then or'.split(' '),
);

function limitFor(sentence: Sentence, limits: Limits): SentenceLimit {
  return isStep(sentence) ? limits.step : limits.sentence;
}

function isStep({ passage: { block, part } }: Sentence): boolean {
  return block?.type === 'step' && (part === 'paragraph' || part === 'item');
}
