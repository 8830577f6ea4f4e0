/**
 * # Explain a hard word where it first stands
 *
 * A reader who meets a hard word needs its meaning there, not at the end. `<Word>` stands right after the block that
 * uses the word first, or before it. Clearstep repeats all words in the list at the end. A word of your workplace that
 * has an explanation in `content/words` needs its `<Word>` in each document, and so does the name of a benefit, a law or
 * a public body; the message has an explanation ready to be copied.
 *
 * Source: W2 (GOV.UK: in the next sentence; Inclusion Europe).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="boss">
 * Ask your supporter.
 * </Point>
 *
 * <Point picture="telephone">
 * Call us at work.
 * </Point>
 *
 * <Word word="supporter">A person who helps you at work.</Word>
 * ```
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="telephone">
 * Call us at work.
 * </Point>
 *
 * <Word word="supporter">A person who helps you at work.</Word>
 * ```
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="sick">
 * You can get Statutory Sick Pay.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="boss">
 * Ask your supporter.
 * </Point>
 *
 * <Word word="supporter">A person who helps you at work.</Word>
 * ```
 */
import type { Block, Word } from '../../model/document.ts';
import { type Unexplained, unexplainedIn } from '../engine/unexplained.ts';
import { findTerm } from '../engine/word-index.ts';
import { quote } from '../engine/wording.ts';
import type { Examined, Finding, Rule } from '../rule.ts';
import type { NameSort } from '../vocabulary.ts';

export const wordExplained: Rule = {
  id: 'word-explained',
  severity: 'warning',
  check: (examined) => [
    ...examined.document.blocks.flatMap((block) =>
      block.type === 'word' ? checkPlace(block, examined) : [],
    ),
    ...unexplainedIn(examined).map(say),
  ],
};

function checkPlace(word: Word, examined: Examined): Finding[] {
  const place = word.attributePlaces?.['word'] ?? word.place;
  const uses = findTerm(word.word, examined)
    .map(({ passage }) => passage)
    .filter(({ block, part }) => block !== word && part !== 'coach');
  if (uses.length === 0)
    return [
      {
        place,
        found: `${quote(word.word)} is explained, but no sentence uses it.`,
        allowed: 'Words that the document uses.',
        fix: `Use “${word.word}” in a sentence, or delete <Word word="${word.word}">.`,
      },
    ];
  const first = uses.find(({ block, part }) => block && part !== 'heading' && block.type !== 'word')?.block;
  if (!first || between(first, word, examined.document.blocks) === 0) return [];
  return [
    {
      place,
      found: `${quote(word.word)} is used before it is explained here. Other parts stand in between.`,
      allowed: 'A <Word> right after the part that uses the word first, or before it.',
      fix: `Move <Word word="${word.word}"> up, right below the part that uses the word first.`,
    },
  ];
}

/** How many blocks other than explanations and headings stand between a use and the explanation after it. */
function between(use: Block, word: Block, blocks: readonly Block[]): number {
  return blocks
    .slice(blocks.indexOf(use) + 1, Math.max(blocks.indexOf(word), 0))
    .filter(({ type }) => type !== 'word' && type !== 'heading').length;
}

function say({ term, explanation, place, sort }: Unexplained): Finding {
  return {
    place,
    severity: 'hint',
    found: sort
      ? `${quote(term)} is ${sorts[sort]}. This document does not say what it is.`
      : `${quote(term)} is used here, but not explained in this document.`,
    allowed: 'Names and words of your workplace with an explanation at their first use.',
    fix: `Add after this part: <Word word="${term}">${explanation}</Word>`,
  };
}

const sorts: Readonly<Record<NameSort, string>> = {
  benefit: 'the name of a benefit',
  money: 'a word of the government about money',
  law: 'the name of a law or a rule',
  body: 'the name of an organisation',
  scheme: 'the name of a scheme',
  project: 'a name',
};
