import type { Language } from '../languages/language.ts';
import { numbersIn, type SaidNumber } from '../languages/numbers.ts';

/**
 * The amounts, times and counts in `words` that `said` leaves out. What stands twice has to be said twice: 2 cups of rice and 2
 * cups of water.
 */
export function lostAmounts(words: string, said: string, language: Language): readonly SaidNumber[] {
  const left = amountsIn(said, language).map(({ figure }) => figure);
  return amountsIn(words, language).filter(({ figure }) => {
    const at = left.indexOf(figure);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

function amountsIn(words: string, language: Language): readonly SaidNumber[] {
  const plain = words.replace(/\*\*/gu, '').replace(/^[ \t]*\d{1,2}\.[ \t]+/gmu, '');
  return numbersIn(plain, language);
}
