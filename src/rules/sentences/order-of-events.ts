/**
 * # First things first
 *
 * “Before you eat, wash your hands” tells the second thing first. Say things in the order in which they happen: “Wash
 * your hands. Then eat.”
 *
 * Source: S7 (German rules for easy language, UNE 153101).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="wash hands">
 * Before you eat, wash your hands.
 * </Point>
 * ```
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="wash hands">
 * Eat after you wash your hands.
 * </Point>
 * ```
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="hot surface">
 * Do not touch the plate until it is cold.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="wash hands">
 * Wash your hands before you eat.
 * </Point>
 * ```
 */
import { placeOf, type Sentence, type Word } from '../engine/passage.ts';
import { quote } from '../engine/wording.ts';
import { sayInOrder } from '../english/say-plainly.ts';
import type { Rule } from '../rule.ts';

export const orderOfEvents: Rule = {
  id: 'order-of-events',
  severity: 'hint',
  languages: ['en'],
  kinds: ['task', 'leaflet', 'form'],
  check: ({ sentences }) =>
    sentences.flatMap((sentence) => {
      const word = turned(sentence);
      if (!word) return [];
      const inOrder = sayInOrder(sentence);
      return [
        {
          place: placeOf(sentence, word),
          found: `${quote(word.text)} turns the order round: what happens later stands first.`,
          allowed: 'Sentences in the order of what happens.',
          fix: inOrder ? `Write “${inOrder}”` : 'Write what happens first, then what happens next.',
        },
      ];
    }),
};

function turned({ words, text }: Sentence): Word | undefined {
  const [first] = words;
  if ((first?.lower === 'before' || first?.lower === 'until') && text.includes(',')) return first;
  return words.find(({ lower }, index) => {
    const next = words[index + 1]?.lower ?? '';
    if (lower === 'until' && index > 0) return words.slice(0, index).some((word) => isNo(word.lower));
    return (
      index > 0 &&
      !tied.has(words[index - 1]?.lower ?? '') &&
      (lower === 'after' || (lower === 'once' && actors.has(next))) &&
      (actors.has(next) || next.endsWith('ing'))
    );
  });
}

/** “Looks after you”: the word belongs to its verb. */
const tied = new Set(
  'look looks looked looking name named ask asks asked asking take takes run runs ran running'.split(' '),
);

/** "Wait until it is cold" has the right order; in "Do not start until" what happens later stands first. */
function isNo(word: string): boolean {
  return word === 'not' || word === 'never' || word === 'cannot' || word.endsWith("n't");
}

const actors = new Set('you we they he she it i'.split(' '));
