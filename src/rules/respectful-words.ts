/**
 * # Respectful words
 *
 * Say “disabled people” and “a person with a learning disability”. Old labels, pity and talk of suffering hurt people,
 * and they are often wrong. What a person calls himself or herself comes first.
 *
 * Source: A2 (Office for Disability Issues, inclusive language; Inclusion Europe).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="wheelchair">
 * One worker is wheelchair bound.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="wheelchair">
 * One worker uses a wheelchair.
 * </Point>
 * ```
 */
import { phraseRule } from './engine/phrase-rule.ts';
import type { PhraseMatch } from './engine/phrases.ts';
import { eitherOf, quote } from './engine/wording.ts';
import type { Finding } from './rule.ts';
import type { RespectfulWord, Vocabulary } from './vocabulary.ts';

export const respectfulWords = phraseRule({
  id: 'respectful-words',
  severity: 'error',
  list: ({ vocabulary }) => respectfulPatterns(vocabulary),
  say: (match) => {
    const { text, value } = match;
    return isBeforeNoun(match) ? undefined : say(text, value);
  },
});

function say(text: string, { instead, why }: RespectfulWord): Omit<Finding, 'place'> {
  return {
    found: `${quote(text)}: ${why}`,
    allowed: 'Words that the people you write about use themselves.',
    fix: instead.length > 0 ? `Write ${eitherOf(instead)}.` : 'Leave it out.',
  };
}

/** "The blind" makes people into a thing; in "the blind person" and "the disabled toilet" the word only says which one. */
function isBeforeNoun({ phrase, sentence, last }: PhraseMatch<RespectfulWord>): boolean {
  if (!phrase.startsWith('the ') || phrase.split(' ').length > 2) return false;
  const next = sentence.words[sentence.words.indexOf(last) + 1];
  if (!next || !/^\s+$/.test(sentence.passage.text.slice(last.end, next.start))) return false;
  return !noNouns.has(next.lower);
}

const noNouns = new Set(
  `are is was were be have has had do does did can cannot could will would must may might should need needs want wants get
  gets and or but not who that which in at on to of for with from by about into often always never also only when if as`.split(
    /\s+/,
  ),
);

const made = new WeakMap<Vocabulary, ReadonlyMap<string, RespectfulWord>>();

/** The words about people by how they are looked up. */
export function respectfulPatterns(vocabulary: Vocabulary): ReadonlyMap<string, RespectfulWord> {
  let known = made.get(vocabulary);
  if (!known)
    made.set(vocabulary, (known = new Map(vocabulary.respectful.map((each) => [each.pattern, each]))));
  return known;
}
