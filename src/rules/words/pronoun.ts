/**
 * # Name things again
 *
 * “It”, “they” and “this” point back to a thing that the reader has to find again. Repeat its name. In short texts a
 * pronoun can be clear, so this is a hint; “it is raining” and “it takes 10 minutes” point to nothing and are fine.
 *
 * Source: W8 (DIN SPEC 33429; for English our own).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="cup">
 * They must be dry.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="cup">
 * The cups must be dry.
 * It is safe to wait.
 * </Point>
 * ```
 */
import { placeOf, type Sentence } from '../engine/passage.ts';
import { instructionVerbs } from '../english/instruction-verbs.ts';
import { quote } from '../engine/wording.ts';
import type { Finding, Rule } from '../rule.ts';

export const pronoun: Rule = {
  id: 'pronoun',
  severity: 'hint',
  languages: ['en'],
  kinds: ['task', 'leaflet', 'form'],
  check: ({ sentences }) =>
    sentences.flatMap((sentence): Finding[] => {
      const [first] = sentence.words;
      // A pronoun in the middle mostly points to a noun in the same sentence, or nobody could know what it means.
      if (!first || !pointing.has(first.lower) || isEmptyIt(sentence) || namesWhat(sentence)) return [];
      return [
        {
          place: placeOf(sentence, first),
          found: `${quote(first.text)} points back to something.`,
          allowed: 'The name of the person or the thing.',
          fix: `Write what ${quote(first.text.toLowerCase())} means: “the cups”, “your manager”.`,
        },
      ];
    }),
};

const pointing = new Set('he she they it them these those him'.split(' '));

/** "These cups are dry" says which things; "These are dry" does not. */
function namesWhat({ words: [first, second] }: Sentence): boolean {
  if (first?.lower !== 'these' && first?.lower !== 'those') return false;
  return second !== undefined && !helping.has(second.lower) && !instructionVerbs.has(second.lower);
}

const helping = new Set('are were can will must may have do'.split(' '));

/** "It is safe to wait", "It takes 10 minutes", "It can be hard to remember": this "it" points to nothing. */
function isEmptyIt({ words, text }: Sentence): boolean {
  if (words[0]?.lower !== 'it') return false;
  return (
    /^it (?:(?:can|may|will|must) )?(?:be |is |was |takes?|costs? |feels? |gets? )/i.test(text) &&
    /\b(?:to|that|when|if|time|day|minutes?|hours?|late|early|\d\S*|raining|cold|hot|dark)\b/i.test(
      text.slice(3),
    )
  );
}
