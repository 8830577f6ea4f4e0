import type { Language } from '../languages/language.ts';

/** What a line break between two words needs to know of them. */
export interface BreakWord {
  readonly text: string;
  /** The word belongs to the same link or bold phrase as the word before it. */
  readonly joinsPrevious: boolean;
}

/**
 * How much a break before the word `at` of a sentence hurts the reader (rule S11: break where a speaker would pause).
 * 0 is a pause, `NEVER` is a place that must not be torn. The numbers only order the kinds of break; they were set by
 * reading broken lines aloud.
 */
export function breakCost(sentence: readonly BreakWord[], at: number, language: Language): number {
  const previous = sentence[at - 1];
  const next = sentence[at];
  if (!previous || !next) return 0;
  const before = bare(previous.text);
  const after = bare(next.text);
  const { conjunctions, prepositions, leaning, helpers, pronouns } = language.sense;

  if (next.joinsPrevious || isNumberWithUnit(before, after, language) || isName(previous, next)) return NEVER;
  if (isPause(previous.text)) return 0;
  if (isInsideName(sentence, at, language)) return INSIDE_NAME;
  if (isParticle(sentence, at, language)) return AFTER_LEANING;
  if (isParticle(sentence, at - 1, language)) return AFTER_PARTICLE;
  if (
    /^\d+$/u.test(before) ||
    [leaning, prepositions, conjunctions, helpers].some((list) => list.includes(before))
  )
    return AFTER_LEANING;
  if (conjunctions.includes(after)) return BEFORE_CONJUNCTION;
  if (prepositions.includes(after)) return BEFORE_PREPOSITION;
  if (helpers.includes(after)) return pronouns.includes(before) ? AFTER_LEANING : BEFORE_HELPER;
  return ELSEWHERE;
}

/** A word after which a speaker pauses: comma, colon, dash. */
export function isPause(word: string): boolean {
  return /[,:;–—]["”’)]?$/u.test(word);
}

/** Only a phrase wider than its line is ever torn here. */
export const NEVER = 1000;
const BEFORE_CONJUNCTION = 8;
const BEFORE_PREPOSITION = 10;
const AFTER_PARTICLE = 10;
/** Between who it is about and what is said of them: "Water and electricity together | are very dangerous." */
const BEFORE_HELPER = 14;
const ELSEWHERE = 28;
/** Names with small words are only likely to be names, so this is less than `NEVER`. */
const INSIDE_NAME = 90;
/** More than a whole line: rather one line more than an article or a preposition left hanging. */
const AFTER_LEANING = 140;

/** The word without the marks around it, in lower case. */
export function bare(word: string): string {
  return word.replace(/^[\p{P}\p{S}]+|[\p{P}]+$/gu, '').toLowerCase();
}

/** "15 minutes", "£5 each": what belongs to a number stays beside it. */
function isNumberWithUnit(before: string, after: string, language: Language): boolean {
  if (/^\d[\d.,:/]*$/u.test(before)) return language.sense.units.includes(after) || /^\d/u.test(after);
  return false;
}

/** "Equality Act 2010", "Step 3": capitals, and a capital with a number. */
function isName(previous: BreakWord, next: BreakWord): boolean {
  if (/[.,:;!?]$/u.test(previous.text)) return false;
  return startsUpper(previous.text) && (startsUpper(next.text) || /^\d/u.test(next.text));
}

/** "Access to Work": capitals round a small word. The first word of a sentence has its capital anyway. */
function isInsideName(sentence: readonly BreakWord[], at: number, language: Language): boolean {
  const [previous, next, afterNext] = [sentence[at - 1], sentence[at], sentence[at + 1]];
  if (at < 2 || !previous || !next || !afterNext) return false;
  return (
    language.sense.nameLinks.includes(next.text) && startsUpper(previous.text) && startsUpper(afterNext.text)
  );
}

/** "out" in "Take out the tank": the second word of a sentence, and not its last. */
function isParticle(sentence: readonly BreakWord[], at: number, language: Language): boolean {
  const word = sentence[at];
  return at === 1 && word !== undefined && language.sense.particles.includes(word.text);
}

function startsUpper(word: string): boolean {
  return /^["“‘(]?\p{Lu}/u.test(word);
}
