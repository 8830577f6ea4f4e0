/**
 * # One action in a step
 *
 * “Wash the cup and dry it” are two steps, each with its own end. A reader who stops in between finds the place again.
 * What happens at the same time is one action: “press and hold”. So is what only leads to the other: “stop and ask”. If
 * two are one for your readers, as “wash and dry”, put them into “words” at the top or on the list of words.
 *
 * Source: K3 (W3C making content usable).
 *
 * ## Bad, in a task
 *
 * ```mdx
 * <Step picture="cup" done="The cup is dry." short="Wash the cup">
 * Wash the cup and dry it.
 * </Step>
 * ```
 *
 * ## Good, in a task
 *
 * ```mdx
 * <Step picture="cup" done="The cup is clean." short="Wash the cup">
 * Wash the cup and the spoon.
 * </Step>
 *
 * <Step picture="cup" done="The cup is dry." short="Dry the cup">
 * Dry the cup.
 * </Step>
 * ```
 */
import { placeOf, type Sentence, type Word } from '../engine/passage.ts';
import { quote } from '../engine/wording.ts';
import { secondAction } from '../english/second-action.ts';
import type { Examined, Finding, Rule } from '../rule.ts';

export const oneAction: Rule = {
  id: 'one-action',
  severity: 'warning',
  languages: ['en'],
  kinds: ['task'],
  check: (examined) =>
    examined.allSentences.flatMap((sentence): Finding[] => {
      const { block, part } = sentence.passage;
      if (block?.type !== 'step' || (part !== 'paragraph' && part !== 'short')) return [];
      const index = secondAction(sentence);
      const word = index === undefined ? undefined : sentence.words[index];
      if (!word || isOneHere(word, sentence, examined)) return [];
      return [
        {
          place: placeOf(sentence, word),
          found: `${quote(word.text)} starts a second action in this step.`,
          allowed: 'One action in a step.',
          fix: 'Make a step of its own for the second action, with its own picture and its own “done”.',
        },
      ];
    }),
};

/** Two actions that the document or the project names as one: "wash and dry". */
function isOneHere(word: Word, { passage }: Sentence, { document, vocabulary }: Examined): boolean {
  const text = passage.text.toLowerCase();
  return [...document.words, ...vocabulary.terms.map((term) => term.word)].some((phrase) => {
    const at = text.indexOf(phrase.toLowerCase());
    return at !== -1 && at < word.start && word.end < at + phrase.length;
  });
}
