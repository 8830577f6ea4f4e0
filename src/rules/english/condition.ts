import { isJoinedBy, lowerAt, type Sentence, type Word } from '../engine/passage.ts';

/** Whether a condition starts at a word: "if", "unless", "provided that", "in case you". */
export function startsCondition(words: readonly Word[], index: number): boolean {
  const [word, next] = [lowerAt(words, index), lowerAt(words, index + 1)];
  // "Check if the light is on", "as if": nothing depends on it.
  if (word === 'if') return !asking.has(lowerAt(words, index - 1));
  if (word === 'unless') return true;
  if (word === 'provided' || word === 'providing') return next === 'that' || actors.has(next);
  return word === 'in' && next === 'case' && actors.has(lowerAt(words, index + 2));
}

/** Whether a word stands inside a condition, where no new sentence can start: "If it is late and you are alone, call." */
export function isInCondition(sentence: Sentence, index: number): boolean {
  const { words } = sentence;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    if (isJoinedBy(/,\s*$/, sentence, at + 1)) return false;
    // "Call us if it breaks and we will come": what follows is promised.
    if (startsCondition(words, at)) return at === 0 || !promising.has(lowerAt(words, index + 2));
  }
  return false;
}

/** No condition has more words. */
const REACH = 60;

const promising = new Set('will can may must'.split(' '));

const actors = new Set('you your it we they there the he she somebody'.split(' '));

const asking = new Set('check see ask look know feel find as tell even wonder say'.split(' '));
