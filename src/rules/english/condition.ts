import { lowerAt, type Word } from '../engine/passage.ts';

/** Whether a condition starts at a word: "if", "unless", "provided that", "in case you". */
export function startsCondition(words: readonly Word[], index: number): boolean {
  const [word, next] = [lowerAt(words, index), lowerAt(words, index + 1)];
  // "Check if the light is on", "as if": nothing depends on it.
  if (word === 'if') return !asking.has(lowerAt(words, index - 1));
  if (word === 'unless') return true;
  if (word === 'provided' || word === 'providing') return next === 'that' || actors.has(next);
  return word === 'in' && next === 'case' && actors.has(lowerAt(words, index + 2));
}

const actors = new Set('you your it we they there the he she somebody'.split(' '));

const asking = new Set('check see ask look know feel find as tell even wonder say'.split(' '));
