import type { Rule } from '../rule.ts';
import { abbreviation } from './abbreviation.ts';
import { childishWord } from './childish-word.ts';
import { dateForm } from './date-form.ts';
import { directAddress } from './direct-address.ts';
import { hardNumber } from './hard-number.ts';
import { hardWord } from './hard-word.ts';
import { idiom } from './idiom.ts';
import { movingTime } from './moving-time.ts';
import { nounForVerb } from './noun-for-verb.ts';
import { numberInWords } from './number-in-words.ts';
import { oneWordForOneThing } from './one-word-for-one-thing.ts';
import { phoneNumber } from './phone-number.ts';
import { pronoun } from './pronoun.ts';
import { romanNumeral } from './roman-numeral.ts';
import { simplerWord } from './simpler-word.ts';
import { specialSign } from './special-sign.ts';
import { timeForm } from './time-form.ts';
import { unitAlone } from './unit-alone.ts';
import { wordExplained } from './word-explained.ts';

/** The rules about words, in the order of the help page. */
export const wordRules: readonly Rule[] = [
  hardWord,
  wordExplained,
  oneWordForOneThing,
  simplerWord,
  childishWord,
  idiom,
  abbreviation,
  directAddress,
  pronoun,
  nounForVerb,
  numberInWords,
  romanNumeral,
  hardNumber,
  phoneNumber,
  dateForm,
  movingTime,
  timeForm,
  unitAlone,
  specialSign,
];
