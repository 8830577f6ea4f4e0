import { findPassives } from '../english/passive.ts';
import { things } from '../english/things.ts';
import type { Examined } from '../rule.ts';
import { isInEarnest, isNearThing } from './in-earnest.ts';
import { isExplained } from './known-words.ts';
import { lowerAt } from './passage.ts';
import { type PhraseMatch, phrasesOn } from './phrases.ts';

/** The idioms of a document, without those that mean just what their words say where they stand. */
export function idiomsIn(examined: Examined): PhraseMatch<'idioms'>[] {
  return phrasesOn('idioms', examined).filter((match) => !isInEarnest(match));
}

/** The set phrases of offices in a document, without those that mean just what their words say where they stand. */
export function setPhrasesIn(examined: Examined): PhraseMatch<'setPhrases'>[] {
  return phrasesOn('setPhrases', examined).filter((match) => !isLiteral(match, examined));
}

function isLiteral(match: PhraseMatch<'setPhrases'>, examined: Examined): boolean {
  const { value, sentence, first } = match;
  const { literal, isVerb } = value;
  if (isSaidWhatItMeans(match, examined)) return true;
  if (
    literal.size > 0 &&
    sentence.words.some((word) => !match.words.includes(word) && isOn(literal, word.lower, examined))
  )
    return true;
  if (isInEarnest(match) || ((literal.size > 0 || isVerb) && isNearThing(match))) return true;
  // "Was carried out": the rule about passives speaks of it.
  if (match.words.length < 4 && isOfPassive(match)) return true;
  // "Put the cup in place".
  if (match.phrase.includes('something') && match.words.some(({ lower }) => things.has(lower))) return true;
  if (!isVerb) return false;
  const at = sentence.words.indexOf(first);
  // "Your result from the doctor", "a call for help": a noun.
  if (determiners.has(lowerAt(sentence.words, at - 1))) return true;
  return isAboutThing(match);
}

/** "In arrears, which means that you owe rent": its words that are more than little joints are explained. */
function isSaidWhatItMeans({ words }: PhraseMatch<'setPhrases'>, examined: Examined): boolean {
  const heavy = words.filter(({ lower }) => lower.length > 3);
  return heavy.length > 0 && isExplained(heavy, examined);
}

function isOn(list: ReadonlySet<string>, word: string, { vocabulary }: Examined): boolean {
  return list.has(word) || vocabulary.baseForms(word).some((form) => list.has(form));
}

function isOfPassive({ sentence, first }: PhraseMatch<'setPhrases'>): boolean {
  return findPassives(sentence).some(
    (passive) => passive.first.start < first.start && first.start <= passive.participle.start,
  );
}

/** "Bring in the chairs": up to three words on stands something that one can hold. */
function isAboutThing({ sentence, last }: PhraseMatch<'setPhrases'>): boolean {
  const at = sentence.words.indexOf(last);
  const { words } = sentence;
  for (let next = at + 1; next < at + 4; next += 1) {
    const lower = lowerAt(words, next);
    // "What you can expect" holds no can.
    if (things.has(lower) && (lower !== 'can' || determiners.has(lowerAt(words, next - 1)))) return true;
    if (ends.has(lower)) return false;
  }
  return false;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const determiners = list(
  'a an the my your his her its our their this these those each every no some any much first last',
);
const ends = list(
  'of in on at to for from with by and or but if when that which who is are was were will can about into',
);
