import type { Rule } from '../rule.ts';
import { changedSinceCheck } from './changed-since-check.ts';
import { easyReadLabel } from './easy-read-label.ts';
import { everyoneIsDifferent } from './everyone-is-different.ts';
import { figureWithoutSource } from './figure-without-source.ts';
import { healthOnCard } from './health-on-card.ts';
import { languageNotKnown } from './language-not-known.ts';
import { lawNamed } from './law-named.ts';
import { learningDifficulty } from './learning-difficulty.ts';
import { namedPerson } from './named-person.ts';
import { notAnIllness } from './not-an-illness.ts';
import { pityAndHeroes } from './pity-and-heroes.ts';
import { respectfulWords } from './respectful-words.ts';
import { roleNotName } from './role-not-name.ts';
import { twinForReaders } from './twin-for-readers.ts';
import { unknownException } from './unknown-exception.ts';

/** The rules about people, the law and checks with readers, in the order of the help page. */
export const peopleRules: readonly Rule[] = [
  twinForReaders,
  respectfulWords,
  notAnIllness,
  learningDifficulty,
  pityAndHeroes,
  everyoneIsDifferent,
  lawNamed,
  figureWithoutSource,
  namedPerson,
  roleNotName,
  healthOnCard,
  easyReadLabel,
  changedSinceCheck,
  languageNotKnown,
  unknownException,
];
