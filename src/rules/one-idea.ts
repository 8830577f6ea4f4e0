/**
 * # One idea in a sentence
 *
 * “Because”, “which”, “but” and “and you” join two ideas. Each idea gets its own sentence. One short “If …, do …” is
 * fine.
 *
 * Source: S2 (GOV.UK; W3C making content usable).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="boss">
 * Call your manager because you are late.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="boss">
 * Are you late?
 * Call your manager.
 * </Point>
 * ```
 */
import { isJoinedBy, lowerAt, placeOf, type Sentence, type Word } from './engine/passage.ts';
import { quote } from './engine/wording.ts';
import type { CheckedRule } from './rule.ts';

export const oneIdea: CheckedRule = {
  id: 'one-idea',
  severity: 'warning',
  languages: ['en'],
  kinds: ['task', 'leaflet', 'form'],
  check: ({ sentences }) =>
    sentences.flatMap((sentence) => {
      const word = joint(sentence);
      if (!word) return [];
      return [
        {
          place: placeOf(sentence, word),
          found: `${quote(word.text)} joins a second idea to this sentence.`,
          allowed: 'One idea in a sentence.',
          fix: 'Write a full stop here, and make a new sentence of the second idea.',
        },
      ];
    }),
};

/** The first word that starts a second idea. */
function joint(sentence: Sentence): Word | undefined {
  const { words } = sentence;
  return words.find((word, index) => {
    if (index === 0) return false;
    const before = lowerAt(words, index - 1);
    const next = words[index + 1]?.lower ?? '';
    const afterComma = isJoinedBy(/,\s*$/, sentence, index);
    if (joining.has(word.lower)) return true;
    if (word.lower === 'but') return afterComma || actors.has(next);
    if (word.lower === 'and' || word.lower === 'or')
      return (
        next === 'then' ||
        (actors.has(next) && (afterComma || hasVerbBefore(words, index)) && index + 2 < words.length)
      );
    if (word.lower === 'so') return (afterComma || next === 'that') && next !== 'on';
    if (word.lower === 'which') return afterComma || (prepositions.has(before) && index > 2);
    if (word.lower === 'who' || word.lower === 'where' || word.lower === 'when' || word.lower === 'while')
      return afterComma;
    return false;
  });
}

/** "You and I" joins two people; "You wash it and I dry it" joins two ideas. */
function hasVerbBefore(words: readonly Word[], index: number): boolean {
  return index >= 3 && !['you', 'between', 'with', 'for'].includes(lowerAt(words, index - 1));
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const joining = set('because although though whereas whilst whose whom whereby therefore however despite');
const actors = set('you we they he she it i there');
const prepositions = set('in of for to at from with by on after through during');
