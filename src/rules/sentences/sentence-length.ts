/**
 * # Short sentences
 *
 * A reader has to hold a whole sentence in mind until its end. Up to 10 words are easy, over 15 are too many. A step of
 * a task has up to 8 words, because people read it while they work (9 or 10 are a hint), and never more than 12. A guide for employers has
 * up to 20. What is written together, as “washing-up” or “2:30pm”, counts as one word.
 *
 * Source: S1 (GOV.UK: 10 to 15 words; Department of Health 2010: over 15 is harder), K3 (steps: our own starting value),
 * A1 (guides: plain language).
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
import { countWords } from '../engine/sentences.ts';
import type { Limit, Limits } from '../limits/limits.ts';
import type { Finding, Rule } from '../rule.ts';

export const sentenceLength: Rule = {
  id: 'sentence-length',
  severity: 'warning',
  check: ({ sentences, limits }) =>
    sentences.flatMap((sentence): Finding[] => {
      const words = countWords(sentence);
      const limit = limitFor(sentence, limits);
      if (words <= limit.aim) return [];
      return [
        {
          place: placeOf(sentence),
          severity: words > limit.most ? 'error' : words > limits.sentence.aim ? 'warning' : 'hint',
          found: `This sentence has ${words} words.`,
          allowed: `${isStep(sentence) ? 'A sentence in a step' : 'A sentence'} has up to ${limit.aim} words, and never more than ${limit.most}.`,
          fix: 'Make two sentences of it, or leave out what the reader does not need.',
        },
      ];
    }),
};

function limitFor(sentence: Sentence, limits: Limits): Limit {
  return isStep(sentence) ? limits.step : limits.sentence;
}

function isStep({ passage: { block, part } }: Sentence): boolean {
  return block?.type === 'step' && (part === 'paragraph' || part === 'item');
}
