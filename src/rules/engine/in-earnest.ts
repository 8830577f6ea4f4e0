import { places, things } from '../english/things.ts';
import { lowerAt, type Word } from './passage.ts';
import type { PhraseMatch } from './phrases.ts';
import { determiners } from '../english/determiners.ts';

/**
 * Whether what comes right after a figure of speech shows that it is none: "a level playing field behind the gym", "raise
 * the bar by 10 centimetres", "in the main hall", "take up to 30 days", "takes over an hour".
 */
export function isInEarnest({
  sentence: { words },
  first,
  last,
}: Pick<PhraseMatch, 'sentence' | 'first' | 'last'>): boolean {
  const at = words.indexOf(last);
  const next = lowerAt(words, at + 1);
  const second = lowerAt(words, at + 2);
  if (nearness.has(next)) return true;
  if (isOfThing(words.slice(words.indexOf(first), at + 1)) && next === 'of' && determiners.has(second))
    return true;
  if (sides.has(next) && (determiners.has(second) || (next === 'next' && second === 'to'))) return true;
  if (next === 'by' && /^\d/.test(second) && units.has(lowerAt(words, at + 3))) return true;
  if (last.lower === 'up' && next === 'to' && isAmount(second, lowerAt(words, at + 3))) return true;
  if (last.lower === 'over' && isAmount(next, second)) return true;
  if (next === 'number' && /^\d/.test(second)) return true;
  return !small.has(last.lower) && isConcrete(next);
}

/** "Takes up to a week", "takes over ten minutes". */
function isAmount(word: string, next: string): boolean {
  return /^\d/.test(word) || numbers.has(word) || (ones.has(word) && times.has(next));
}

/** "In the loop of the cable", "on the same page of the map": a place in something. "In the light of" has its own "of". */
function isOfThing(phrase: readonly Word[]): boolean {
  return (
    within.has(phrase[0]?.lower ?? '') && phrase[1]?.lower === 'the' && !small.has(phrase.at(-1)?.lower ?? '')
  );
}

/** Whether a thing or a place stands up to four words from the phrase: "put each tool back in place on its hook". */
export function isNearThing({ sentence: { words }, first, last }: PhraseMatch): boolean {
  const [from, to] = [words.indexOf(first), words.indexOf(last)];
  return [...words.slice(Math.max(0, from - NEAR), from), ...words.slice(to + 1, to + 1 + NEAR)].some(
    ({ lower }) => isConcrete(lower) && !alsoOfOffices.has(lower),
  );
}

const NEAR = 4;

function isConcrete(word: string): boolean {
  return things.has(word) || places.has(word);
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
/** What stands near something can be touched. */
const nearness = list('near beside behind beneath underneath opposite');
const within = list('in on at under');
const sides = list(
  'behind under underneath beneath beside inside near next up down above below outside opposite',
);
const units = list(
  'centimetres centimetre metres metre inches inch feet millimetres miles cm mm m kg litres',
);
const numbers = list('two three four five six seven eight nine ten twelve twenty thirty forty fifty sixty');
const ones = list('a an one half');
const times = list('second minute hour day week fortnight month year');
/** After these a noun is what the phrase is about, not the thing that its last word describes. */
const small = list(
  `a an the of in on at to for from with by about as into over under up off out down after before and or if that than
  your my his her our their its`,
);
/** Things of which office texts speak, too: "get back to you by letter". */
const alsoOfOffices = list(
  'can train bus room meal sleeping letter letters paper papers card cards mail phone board boards case cases light lights hand hands foot file files book books water table tables waste plant plants sign',
);
