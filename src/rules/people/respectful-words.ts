/**
 * # Respectful words
 *
 * Say “disabled people” and “a person with a learning disability”. Old labels, pity and talk of suffering hurt people,
 * and they are often wrong. What a person calls himself or herself comes first.
 *
 * Source: A2 (Office for Disability Issues, inclusive language; Inclusion Europe).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="wheelchair">
 * One worker is wheelchair bound.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="wheelchair">
 * One worker uses a wheelchair.
 * </Point>
 * ```
 */
import { phraseRule } from '../engine/phrase-rule.ts';
import { lowerAt } from '../engine/passage.ts';
import type { PhraseMatch } from '../engine/phrases.ts';
import { eitherOf, quote } from '../engine/wording.ts';
import type { Finding } from '../rule.ts';
import type { RespectfulWord } from '../vocabulary.ts';

export const respectfulWords = phraseRule({
  id: 'respectful-words',
  guards: 'honesty',
  severity: 'error',
  list: 'respectful',
  say: (match) => {
    const { text, value } = match;
    return isBeforeNoun(match) || isThing(match) ? undefined : say(text, value);
  },
});

function say(text: string, { instead, why }: RespectfulWord): Omit<Finding, 'place'> {
  return {
    found: `${quote(text)}: ${why}`,
    allowed: 'Words that the people you write about use themselves.',
    fix: instead.length > 0 ? `Write ${eitherOf(instead)}.` : 'Leave it out.',
  };
}

/** "The blind" makes people into a thing; in "the blind person" and "the disabled toilet" the word only says which one. */
function isBeforeNoun({ phrase, sentence, last }: PhraseMatch): boolean {
  if (!/^(?:the|an?) \S+$/.test(phrase)) return false;
  const next = sentence.words[sentence.words.indexOf(last) + 1];
  if (!next || !/^\s+$/.test(sentence.passage.text.slice(last.end, next.start))) return false;
  // "A diabetic came" and "a diabetic diet" look alike: only nouns that we know count.
  return phrase.startsWith('the ') || phrase === 'an invalid'
    ? !noNouns.has(next.lower)
    : described.has(next.lower);
}

const described = new Set(
  'fit fits seizure seizures episode diet meal medicine person man woman child adult worker employee colleague'.split(
    ' ',
  ),
);

/**
 * "Close the blind", "the blind is down": a thing that hangs in a window. People are many: "the blind are". A dumb waiter
 * lifts food, and a dumb-bell is a weight.
 */
function isThing({ phrase, sentence: { words }, last }: PhraseMatch): boolean {
  if (phrase === 'dumb') return /^(?:waiter|bell)s?$/.test(lowerAt(words, words.indexOf(last) + 1));
  return phrase === 'the blind' && words.some(({ lower }) => ofWindows.has(lower));
}

const ofWindows = new Set(
  'is was has close open pull lower raise clean dust wipe draw lift hang window windows up down cord'.split(
    ' ',
  ),
);

const noNouns = new Set(
  `are is was were be have has had do does did can cannot could will would must may might should need needs want wants get
  gets and or but not who that which in at on to of for with from by about into often always never also only when if as here there
  too now today well more less all both`.split(/\s+/),
);
