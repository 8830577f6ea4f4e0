/**
 * # What happens now
 *
 * “You had finished” and “you will be working” make the reader work out when things happen. Say it as it is now: “you
 * finish”, “you work”. What will happen and what has happened can be said in two words: “you will work”, “you worked”.
 *
 * Source: S4 (W3C making content usable: present tense first).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="boss">
 * You will be working with your manager.
 * </Point>
 * ```
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="boss">
 * Your manager had left early.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="boss">
 * You work with your manager.
 * You will get a letter.
 * You had to wait.
 * You have had your lunch.
 * </Point>
 * ```
 */
import { lowerAt, placeOf, type Sentence, type Word } from '../engine/passage.ts';
import { quote } from '../engine/wording.ts';
import { isAdverb, isParticiple } from '../english/verb-forms.ts';
import type { Finding, Rule } from '../rule.ts';

export const simpleTense: Rule = {
  id: 'simple-tense',
  severity: 'hint',
  languages: ['en'],
  kinds: ['task', 'leaflet', 'form'],
  check: ({ sentences }) =>
    sentences.flatMap((sentence) =>
      sentence.words.flatMap((first, index): Finding[] => {
        const last = endOfTense(sentence.words, index);
        if (!last) return [];
        return [
          {
            place: placeOf(sentence, first, last),
            found: `${quote(wordsFrom(sentence, first, last))} tells a time that the reader has to work out.`,
            allowed: 'What happens now: “you work”. Or “you will work” and “you worked”.',
            fix: 'Write what happens, with a verb of one or two words.',
          },
        ];
      }),
    ),
};

/** The last word of a verb that starts here and has more than two parts, or that looks back from the past. */
function endOfTense(words: readonly Word[], start: number): Word | undefined {
  const [first, second] = [lowerAt(words, start), lowerAt(words, start + 1)];
  if (first === 'had' && second !== 'been') return participleAfter(words, start + 1, isParticiple);
  if (first === 'will' && second === 'have') return participleAfter(words, start + 2, isParticiple);
  if ((first === 'will' && second === 'be') || (isHave(first) && second === 'been'))
    return (
      participleAfter(words, start + 2, isContinuous) ?? (first === 'had' ? words[start + 1] : undefined)
    );
  return undefined;
}

/** One adverb may stand in between: "had already left". */
function participleAfter(
  words: readonly Word[],
  start: number,
  fits: (word: string) => boolean,
): Word | undefined {
  const at = isAdverb(lowerAt(words, start)) ? start + 1 : start;
  return fits(lowerAt(words, at)) ? words[at] : undefined;
}

function isHave(word: string): boolean {
  return word === 'have' || word === 'has' || word === 'had';
}

/** "Working", but not "nothing" and "interesting": those say no deed. */
function isContinuous(word: string): boolean {
  return /^.*[aeiouy].*ing$/.test(word) && !noDeeds.has(word);
}

const noDeeds = new Set(
  'nothing something anything everything interesting boring missing exciting'.split(' '),
);

function wordsFrom({ passage }: Sentence, first: Word, last: Word): string {
  return passage.text.slice(first.start, last.end);
}
