/**
 * # Short sentences
 *
 * A reader has to hold a whole sentence in mind until its end. Over 15 words are hard, and over 25 are hard for everybody
 * and an error. A step of a task has up to 12 words, because people read it while they work. Short and longer sentences
 * may take turns; over the whole document they have 10 words on average, in steps 8, and in a guide for employers 20. A
 * document with more gets one hint, at its longest sentence. What is written together, as “washing-up” or “2:30pm”, counts as one word,
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
import { lowerAt, placeOf, type Sentence } from '../engine/passage.ts';
import { countWordsAndNames } from '../engine/names.ts';
import { isInCondition } from '../english/condition.ts';
import { instructionVerbs } from '../english/instruction-verbs.ts';
import { secondAction } from '../english/second-action.ts';
import type { SentenceLimit } from '../limits/limits.ts';
import type { Finding, Rule } from '../rule.ts';

export const sentenceLength: Rule = {
  id: 'sentence-length',
  severity: 'warning',
  check: (examined) =>
    [true, false].flatMap((ofSteps) => {
      const { step, sentence } = examined.limits;
      const counted = examined.sentences
        .filter((each) => isStep(each) === ofSteps)
        .map((each) => ({ sentence: each, words: countWordsAndNames(each, examined) }));
      const limit = ofSteps ? step : sentence;
      return [
        ...counted
          .filter(
            ({ words, sentence }) => words > limit.most && (words > limit.never || !hasTwoActions(sentence)),
          )
          .map((each) => sayTooLong(each, limit)),
        ...sayAverage(counted, limit),
      ];
    }),
};

/** Two actions in a step are told by `one-action`; each of them then has a sentence of its own. */
function hasTwoActions(sentence: Sentence): boolean {
  return sentence.passage.block?.type === 'step' && secondAction(sentence) !== undefined;
}

interface Counted {
  readonly sentence: Sentence;
  readonly words: number;
}

function sayTooLong({ sentence, words }: Counted, { aim, most, never }: SentenceLimit): Finding {
  return {
    place: placeOf(sentence),
    severity: words > never ? 'error' : 'warning',
    found: `This sentence has ${words} words.`,
    allowed: `${isStep(sentence) ? 'A sentence in a step' : 'A sentence'} has up to ${most} words, about ${aim} on average, and never more than ${never}.`,
    fix: adviseBreak(sentence),
  };
}

/** One sentence of 12 words is fine. Where most have so many, the text is heavy: said once, at the longest that is told nothing else. */
function sayAverage(counted: readonly Counted[], { aim, most }: SentenceLimit): Finding[] {
  const average = counted.reduce((sum, { words }) => sum + words, 0) / counted.length;
  const [longest] = counted.filter(({ words }) => words <= most).sort((a, b) => b.words - a.words);
  if (!longest || counted.length < ENOUGH || average <= aim) return [];
  return [
    {
      place: placeOf(longest.sentence),
      severity: 'hint',
      found: `This sentence has ${longest.words} words, and the sentences here have ${average.toFixed(1)} on average.`,
      allowed: `${isStep(longest.sentence) ? 'Sentences in steps' : 'Sentences'} of ${aim} words on average.`,
      fix: adviseBreak(longest.sentence),
    },
  ];
}

/** An average of fewer sentences says nothing. */
const ENOUGH = 5;

/** Where the second sentence can start: at the word nearest to the middle that joins two thoughts. */
function adviseBreak(sentence: Sentence): string {
  const { words } = sentence;
  const middle = words.length / 2;
  const [best] = words
    .map((word, index) => ({ word, index }))
    .filter(({ word, index }) => joining.has(word.lower) && index > 2 && words.length - index > 3)
    .filter(({ index }) => !isInCondition(sentence, index))
    .filter(({ index }) => startsThought(words, index))
    // “Private and Confidential”: inside a name nothing starts, nor at “7 days or less”.
    .filter(({ word, index }) => {
      const next = words[index + 1];
      return (
        !/^\p{Lu}\p{Ll}/u.test(next?.text ?? '') && (word.lower !== 'or' || starting.has(next?.lower ?? ''))
      );
    })
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

/** “Do so in writing” and “a clean and tidy room” join no two thoughts: what follows has no verb. */
function startsThought(words: Sentence['words'], index: number): boolean {
  const word = lowerAt(words, index);
  if (word === 'so') return !/^(?:do|does|did|doing|done)$/.test(lowerAt(words, index - 1));
  if (word !== 'and') return true;
  const next = lowerAt(words, index + 1);
  if (starting.has(next)) return true;
  const isVerb = instructionVerbs.has(next) || instructionVerbs.has(next.replace(/s$/, ''));
  // “And tidy the room”, but “a clean and tidy room”.
  if (isVerb && afterVerb.has(lowerAt(words, index + 2))) return true;
  return words.slice(index + 1).some(({ lower }) => finite.has(lower));
}

const afterVerb = new Set(
  'it them the a an your you us me him her my our their this that these those to with in on at up out off for from back if what who all any some'.split(
    ' ',
  ),
);
const finite = new Set(
  'is are was were will would can could must may might should shall has have had do does did needs need'.split(
    ' ',
  ),
);

/** “Or” joins two thoughts only where somebody does something after it. */
const starting = new Set('you we they he she it there if when your the'.split(' '));

function isStep({ passage: { block, part } }: Sentence): boolean {
  return block?.type === 'step' && (part === 'paragraph' || part === 'item');
}
