/**
 * # Verbs, not nouns made from verbs
 *
 * “Check the lift” is shorter than “carry out a check of the lift”, and says who does what.
 *
 * Source: W9 (DIN SPEC 33429; ISO 24495-1).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="lift">
 * We do a check of the lift.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="lift">
 * We check the lift.
 * </Point>
 * ```
 */
import { isExplained } from '../engine/known-words.ts';
import { touchesName } from '../engine/names.ts';
import { lowerAt, placeOf, type Sentence, type Word } from '../engine/passage.ts';
import { isInPhrase } from '../engine/phrases.ts';
import { prefixOf } from '../engine/prefix.ts';
import { quote } from '../engine/wording.ts';
import { verbInNoun } from '../english/verb-in-noun.ts';
import type { Examined, Finding, Rule } from '../rule.ts';

export const nounForVerb: Rule = {
  id: 'noun-for-verb',
  severity: 'warning',
  languages: ['en'],
  check: (examined) =>
    examined.sentences.flatMap((sentence) =>
      find(sentence)
        .filter(
          ([first, noun]) =>
            !isExplained([noun], examined) &&
            prefixOf(noun, sentence) === '' &&
            !isInPhrase(noun, sentence, ['wordy', 'setPhrases', 'idioms'], examined) &&
            !touchesName(first, noun, sentence, examined),
        )
        .map(([first, noun]) => toFinding(first, noun, sentence, examined)),
    ),
};

function toFinding(first: Word, noun: Word, sentence: Sentence, examined: Examined): Finding {
  const verb = easyVerb(noun, examined);
  return {
    place: placeOf(sentence, first, noun),
    found: `${quote(sentence.passage.text.slice(first.start, noun.end))} hides a verb in a noun.`,
    allowed: 'A verb: “check”, “decide”, “explain”.',
    fix: verb === undefined ? `Use the verb in ${quote(noun.text)}.` : `Use the verb: “${verb}”.`,
    // “Conduct” goes with the noun.
    speaksFor: [
      { place: placeOf(sentence, first), isSaid: true },
      { place: placeOf(sentence, noun), isSaid: verb !== undefined },
    ],
  };
}

function easyVerb({ lower }: Word, { vocabulary }: Examined): string | undefined {
  return verbInNoun(lower, {
    isEasy: (word) => vocabulary.isEasy(word),
    easierFor: (word) => vocabulary.simpler.get(word) ?? vocabulary.easierFor(word),
  });
}

/** A weak verb, an article or not, one word or none, and a noun made from a verb. */
function find({ words }: Sentence): [Word, Word][] {
  return words.flatMap((word, index): [Word, Word][] => {
    if (!weak.has(word.lower)) return [];
    const carry = carryOut.has(word.lower);
    if (carry && words[index + 1]?.lower !== 'out') return [];
    let at = index + (carry ? 2 : 1);
    if (words[at]?.lower === 'not') return [];
    if (articles.has(words[at]?.lower ?? '')) at += 1;
    if (!isNoun(lowerAt(words, at))) at += 1;
    const noun = words[at];
    if (!noun || !isNoun(noun.lower)) return [];
    // "Make a decision" has its noun; "do a check" only when something is checked.
    const needsOf = !/(?:tion|sion|ment|ance|ence)s?$/.test(noun.lower);
    return needsOf && words[at + 1]?.lower !== 'of' && words[at + 1]?.lower !== 'on' ? [] : [[word, noun]];
  });
}

function isNoun(word: string): boolean {
  if (shortNouns.has(word)) return true;
  return (
    word.length > 7 && /(?:tion|sion|ment|ance|ence)s?$/.test(word) && !things.has(word.replace(/s$/, ''))
  );
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const weak = set(
  'make makes made making do does did doing give gives gave giving conduct conducts conducted perform performs performed undertake undertakes undertook provide provides provided carry carries carried carrying',
);
const carryOut = set('carry carries carried carrying');
const articles = set('a an the any your our their his her some');
const shortNouns = set('check checks test tests review reviews search clean look repair repairs count');
/** Words with these endings that name a thing or a person. */
const things = set(
  `equipment instruction information question apartment basement appointment document documentation department
  medication attention station station television agreement statement section position difference experience
  insurance ambulance entrance audience science evidence conference sentence reference patience investment garment
  decision collection permission mission session condition tradition chance advance presentation operation`,
);
