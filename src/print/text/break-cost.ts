import type { Language } from '../../languages/language.ts';

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
  // A phrase wider than its line has to be torn somewhere: where it hurts least.
  const torn = sentence[at]?.joinsPrevious ? NEVER : 0;
  return torn + pauseCost(sentence, at, language);
}

function pauseCost(sentence: readonly BreakWord[], at: number, language: Language): number {
  const previous = sentence[at - 1];
  const next = sentence[at];
  if (!previous || !next) return 0;
  const before = bare(previous.text);
  const after = bare(next.text);

  if (isNumberWithUnit(before, after, language) || isName(previous, next, language)) return NEVER;
  if (isPause(previous.text)) return isListOfNames(sentence, at, language) ? INSIDE_LIST : 0;
  if (isInsideName(sentence, at, language)) return INSIDE_NAME;
  if (isParticle(sentence, at, language)) return AFTER_LEANING;
  if (isParticle(sentence, at - 1, language)) return AFTER_PARTICLE;
  if (leansOnNext(sentence, at, language)) return AFTER_LEANING;
  if (next.text.startsWith('(')) return BEFORE_ASIDE;
  if (isTrailing(sentence, at, language)) return BEFORE_TRAILING;
  return costBefore(after, before, language);
}

/** What a break before a word costs by the word alone: some start a new group, some only a new thing. */
function costBefore(after: string, before: string, { sense }: Language): number {
  if (sense.conjunctions.includes(after)) return BEFORE_CONJUNCTION;
  if (sense.prepositions.includes(after)) return BEFORE_PREPOSITION;
  if (sense.helpers.includes(after)) return sense.pronouns.includes(before) ? AFTER_LEANING : BEFORE_HELPER;
  return sense.determiners.includes(after) ? BEFORE_DETERMINER : ELSEWHERE;
}

/** A word after which a speaker pauses: comma, colon, dash. */
export function isPause(word: string): boolean {
  return /[,:;–—]["”’)]?$/u.test(word);
}

/** Only a phrase wider than its line is ever torn here. */
const NEVER = 1000;
/** "for disabled workers | (Equality Act 2010)" */
const BEFORE_ASIDE = 4;
const BEFORE_CONJUNCTION = 8;
const BEFORE_PREPOSITION = 10;
const AFTER_PARTICLE = 10;
/** Between who it is about and what is said of them: "Water and electricity together | are very dangerous." */
const BEFORE_HELPER = 16;
/** Between a verb and what it is done to: "Your supervisor tells you | the number of minutes." */
const BEFORE_DETERMINER = 20;
/** A pause, but a short one: "England, | Wales and Scotland". */
const INSIDE_LIST = 24;
const ELSEWHERE = 32;
/** "Your supporter writes down | what we agreed", not "writes | down". */
const BEFORE_TRAILING = 60;
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

/** "Equality Act 2010", "Step 3", "Mr. Hall": capitals, and a capital with a number. */
function isName(previous: BreakWord, next: BreakWord, language: Language): boolean {
  if (!startsUpper(previous.text)) return false;
  if (/[.,:;!?]$/u.test(previous.text) && !isShortened(previous.text, language)) return false;
  return (startsUpper(next.text) && !language.nounsHaveCapitals) || /^\d/u.test(next.text);
}

function isShortened(word: string, { abbreviations, abbreviationsBeforeFigures }: Language): boolean {
  const small = word.toLowerCase();
  return abbreviations.includes(small) || abbreviationsBeforeFigures.includes(small);
}

/** "Access to Work": capitals round a small word. The first word of a sentence has its capital anyway. */
function isInsideName(sentence: readonly BreakWord[], at: number, language: Language): boolean {
  const [previous, next, afterNext] = [sentence[at - 1], sentence[at], sentence[at + 1]];
  if (language.nounsHaveCapitals || at < 2 || !previous || !next || !afterNext) return false;
  return (
    language.sense.nameLinks.includes(next.text) && startsUpper(previous.text) && startsUpper(afterNext.text)
  );
}

/** Nobody reads a longer list in one sentence. Without an end, each comma of a long one would be held against all words after it. */
const MOST_WORDS_OF_NAMES = 60;

/** Commas between names with a conjunction before the last: "England, Wales and Scotland". */
function isListOfNames(
  sentence: readonly BreakWord[],
  at: number,
  { sense, nounsHaveCapitals }: Language,
): boolean {
  if (nounsHaveCapitals) return false;
  const [first, ...names] = sentence.slice(at - 1, at + MOST_WORDS_OF_NAMES);
  if (!first?.text.endsWith(',') || !startsUpper(first.text)) return false;
  const end = names.findIndex(({ text }) => !startsUpper(text));
  return end > 0 && sense.conjunctions.includes(names[end]?.text ?? '');
}

/** "the", "with", "and", "is", a number: they say nothing without the next word. */
function leansOnNext(sentence: readonly BreakWord[], at: number, { sense }: Language): boolean {
  const [beforeIt = '', word = '', next = ''] = [at - 2, at - 1, at].map((index) =>
    bare(sentence[index]?.text ?? ''),
  );
  const { determiners, leaning, prepositions, conjunctions, joining, helpers, pronouns } = sense;
  if (determiners.includes(word)) return !(pronouns.includes(word) && prepositions.includes(next));
  // In "is out and" it leans on nothing. In "the outside" it is the name of a thing; in "these in the pan" it is not.
  if (prepositions.includes(word)) {
    return !joining.includes(next) && (!determiners.includes(beforeIt) || pronouns.includes(beforeIt));
  }
  return /^\d+$/u.test(word) || [leaning, conjunctions, helpers].some((list) => list.includes(word));
}

/** "too", and "down" in "writes down what": it belongs to what was said, unless it leads to the next thing. */
function isTrailing(sentence: readonly BreakWord[], at: number, { sense }: Language): boolean {
  const word = sentence[at]?.text ?? '';
  const next = bare(sentence[at + 1]?.text ?? '');
  const { trailing, particles, prepositions, conjunctions } = sense;
  const endsPhrase = next === '' || /\p{P}$/u.test(word);
  if (prepositions.includes(bare(word)) && (endsPhrase || trailing.includes(next))) return true;
  if (![...trailing, ...particles].includes(bare(word))) return false;
  return endsPhrase || conjunctions.includes(next);
}

/** "out" in "Take out the tank": the second word of a sentence, and not its last. */
function isParticle(sentence: readonly BreakWord[], at: number, language: Language): boolean {
  const word = sentence[at];
  return at === 1 && word !== undefined && language.sense.particles.includes(word.text);
}

function startsUpper(word: string): boolean {
  return /^["“‘(]?\p{Lu}/u.test(word);
}
