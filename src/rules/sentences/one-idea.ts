/**
 * # One idea in a sentence
 *
 * “Because”, “but” and “and you” join two ideas, and “which” puts one inside another. Each idea gets its own sentence. Two
 * short ones are fine together in up to 12 words: “The pans are hot, so use the gloves.” In a step each has its own.
 *
 * Source: S2 (GOV.UK; W3C making content usable; the number is our own).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="boss">
 * Call your manager before you start because she makes the plan for the day.
 * </Point>
 * ```
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="boss">
 * Take the bag which is red.
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
import {
  afterComma,
  isJoinedBy,
  lowerAt,
  placeOf,
  type Sentence,
  textBetween,
  type Word,
} from '../engine/passage.ts';
import { capital, quote } from '../engine/wording.ts';
import { isInCondition } from '../english/condition.ts';
import { startsWithInstruction } from '../english/instruction.ts';
import { secondAction } from '../english/second-action.ts';
import type { Finding, Rule } from '../rule.ts';

export const oneIdea: Rule = {
  id: 'one-idea',
  severity: 'warning',
  languages: ['en'],
  kinds: ['task', 'leaflet', 'form'],
  check: ({ sentences, limits }) =>
    sentences.flatMap((sentence): Finding[] => {
      const strong = joint(sentence);
      const word = strong ?? jointOfActions(sentence);
      if (!word) return [];
      const isOfStep = sentence.passage.block?.type === 'step';
      const words = sentence.words.length;
      if (words <= SHORT && !isOfStep && !which.has(word.lower)) return [];
      return [
        {
          place: placeOf(sentence, prepositionBefore(word, sentence) ?? word, word),
          severity:
            strong && (words > limits.sentence.most || isOfStep || which.has(word.lower))
              ? 'warning'
              : 'hint',
          found: `${quote(joined(word, sentence))} joins a second idea to this sentence.`,
          allowed: 'One idea in a sentence.',
          fix: advise(word, sentence),
        },
      ];
    }),
};

function advise(word: Word, sentence: Sentence): string {
  const two = insideOut(word, sentence);
  return two === undefined
    ? `Write a full stop here. Start a new sentence: ${quote(newStart(word, sentence))}`
    : `Make two sentences: “${two}”`;
}

/** “The office, which is upstairs, is open” is “The office is upstairs. It is open.” Absent: nothing is put inside. */
function insideOut(word: Word, sentence: Sentence): string | undefined {
  const { words } = sentence;
  const at = words.indexOf(word);
  const next = lowerAt(words, at + 1);
  if (!pronouns.has(word.lower) || !isJoinedBy(/,\s*$/, sentence, at)) return undefined;
  const rest = afterComma(sentence, at + 1);
  if (rest === undefined || !verbs.has(lowerAt(words, rest))) return undefined;
  const isMany = many.has(lowerAt(words, rest));
  const [subject, inside] = [textBetween(sentence, 0, at), textBetween(sentence, at + 1, rest)];
  const said = textBetween(sentence, rest, words.length);
  // “The cup, which we like, is blue” is “The cup is blue. We like it.”
  if (actors.has(next) && word.lower === 'which')
    return `${subject} ${said}. ${capital(inside)} ${isMany ? 'them' : 'it'}.`;
  return `${subject} ${inside}. ${isMany ? 'They' : pronouns.get(word.lower)} ${said}.`;
}

const pronouns: ReadonlyMap<string, string> = new Map([
  ['which', 'It'],
  ['who', 'This person'],
]);

/** "On which you rely": both words join. */
function prepositionBefore(word: Word, { words }: Sentence): Word | undefined {
  const before = words[words.indexOf(word) - 1];
  return word.lower === 'which' && before && prepositions.has(before.lower) ? before : undefined;
}

function joined(word: Word, sentence: Sentence): string {
  const before = prepositionBefore(word, sentence);
  return before ? `${before.text} ${word.text}` : word.text;
}

/** How the second idea starts as a sentence: "so you can rest" is "So you can rest", "and I dry it" is "I dry it". */
function newStart(word: Word, sentence: Sentence): string {
  const { words, passage, end } = sentence;
  const at = words.indexOf(word);
  const isKept = kept.has(word.lower);
  const preposition = prepositionBefore(word, sentence);
  const isMany = many.has(lowerAt(words, at + 1));
  const instead = isMany && word.lower === 'which' ? 'They ' : (insteadOf.get(word.lower) ?? '');
  const from = words[isKept ? at : at + 1]?.start ?? end;
  const to = words[at + (isKept ? SHOWN : SHOWN + 1)]?.start ?? end;
  const said = passage.text.slice(from, to).trim().replace(/[.,]$/, '');
  // "On which you rely" is "You rely on this".
  const after = preposition && to === end ? ` ${preposition.lower} this` : '';
  const text = preposition ? `${said}${after}` : `${instead}${said}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${to === end ? '.' : ' ...'}`;
}

/** Words of the new sentence that a message shows. */
const SHOWN = 4;
const many = new Set(['are', 'were', 'have']);
const kept = new Set(['so', 'but', 'therefore', 'however']);
const insteadOf: ReadonlyMap<string, string> = new Map([
  ['which', 'This '],
  ['who', 'This person '],
  ['where', 'There '],
  ['when', 'Then '],
  ['while', 'Meanwhile '],
  ...['although', 'though', 'whereas', 'whilst'].map((each) => [each, 'But '] as const),
]);

/** Two ideas of this number of words together are easy. */
const SHORT = 12;
/** One thought inside another is hard however short it is. */
const which = new Set(['which', 'whose', 'whom', 'whereby']);

/** The first word that starts a second idea. */
function joint(sentence: Sentence): Word | undefined {
  const { words } = sentence;
  return words.find((word, index) => {
    if (index === 0) return false;
    const before = lowerAt(words, index - 1);
    const next = words[index + 1]?.lower ?? '';
    const isAfterComma = (): boolean => isJoinedBy(/,\s*$/, sentence, index);
    if (joining.has(word.lower)) return !isInCondition(sentence, index) && !isWithoutActor(word.lower, next);
    if (word.lower === 'but') return actors.has(next) || isAfterComma();
    if (word.lower === 'and' || word.lower === 'or')
      return (
        !isInCondition(sentence, index) &&
        (next === 'then' ||
          (actors.has(next) && (hasVerbBefore(words, index) || isAfterComma()) && index + 2 < words.length))
      );
    if (word.lower === 'so') return next === 'that' || (next !== 'on' && isAfterComma());
    if (word.lower === 'which')
      return (
        isAfterComma() ||
        (prepositions.has(before) ? index > 2 && actors.has(next) : verbs.has(next) && !asks(words, index))
      );
    if (word.lower === 'who' || word.lower === 'where' || word.lower === 'when' || word.lower === 'while')
      return isAfterComma();
    return false;
  });
}

/** “Whilst parked”, “although late”: no second idea with somebody who does it, so no sentence of its own. */
function isWithoutActor(word: string, next: string): boolean {
  return contrasts.has(word) && (/(?:ing|ed)$/.test(next) || prepositions.has(next) || next === 'not');
}

const contrasts = new Set(['although', 'though', 'whilst']);

/** The "and" of two instructions. In a step `one-action` speaks for it. */
function jointOfActions(sentence: Sentence): Word | undefined {
  const { words, passage } = sentence;
  if (passage.block?.type === 'step' || startsWithInstruction(words) !== true) return undefined;
  const second = secondAction(sentence);
  return second === undefined ? undefined : words[second];
}

/** "You and I" joins two people; "You wash it and I dry it" joins two ideas. */
function hasVerbBefore(words: readonly Word[], index: number): boolean {
  return index >= 3 && !['you', 'between', 'with', 'for'].includes(lowerAt(words, index - 1));
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const joining = set('because although though whereas whilst whose whom whereby therefore however despite');
const actors = set('you we they he she it i there');
const verbs = set('is are was were has have can will must may means helps goes comes');
/** "Know which is best" and "tell us which is best" ask; they join nothing. */
function asks(words: readonly Word[], index: number): boolean {
  return words.slice(Math.max(0, index - 2), index).some(({ lower }) => asking.has(lower));
}

const asking = set('know see choose ask say decide tell check show matter');
const prepositions = set('in of for to at from with by on after through during');
