/**
 * # Say who does what
 *
 * “The form is signed” leaves open who signs. In “Your manager signs the form” the reader sees who does it. Words that
 * say how something is (“the shop is closed”, “you are tired”) and “is called” are fine.
 *
 * Source: S3 (GOV.UK, W3C making content usable, UNE 153101, DIN SPEC 33429).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="write">
 * The form is signed by your manager.
 * </Point>
 * ```
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="clock">
 * The bins are always emptied first.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="write">
 * Your manager signs the form.
 * The shop is closed on Sunday.
 * </Point>
 * ```
 */
import { nameAround } from '../engine/names.ts';
import { placeOf, type Sentence } from '../engine/passage.ts';
import { isInPhrase } from '../engine/phrases.ts';
import { eitherOf, quote } from '../engine/wording.ts';
import { activeStarts, sayActive } from '../english/active.ts';
import { sayPlease } from '../english/asking.ts';
import { findPassives, type Passive } from '../english/passive.ts';
import { thirdPerson } from '../english/verb-forms.ts';
import type { Examined, Finding, Rule } from '../rule.ts';

export const passive: Rule = {
  id: 'passive',
  severity: 'warning',
  languages: ['en'],
  check: (examined) =>
    examined.sentences.flatMap((sentence) =>
      findPassives(sentence)
        // "Is confined to a wheelchair", "it should be noted that": the rule of that phrase says what to write instead.
        .filter(
          ({ first, participle }) =>
            !isInPhrase(first, sentence, ['setPhrases', 'wordy'], examined) &&
            !isInPhrase(participle, sentence, ['idioms', 'respectful'], examined),
        )
        .map((found) => toFinding(sentence, found, examined)),
    ),
};

function toFinding(sentence: Sentence, found: Passive, examined: Examined): Finding {
  const { first, last, participle } = found;
  const { words, passage } = sentence;
  const fix = advise(sentence, found, examined);
  const easier = easierVerb(participle.lower, '', examined);
  const forms = easier ? [easier.verb, easier.past, easier.verb.replace(/^\S+/, thirdPerson)] : [];
  const isSaid = forms.some((form) => hasWords(fix, form));
  const others = words.slice(words.indexOf(participle) + 1, words.indexOf(last) + 1);
  return {
    place: placeOf(sentence, first, last),
    found: `${quote(passage.text.slice(first.start, last.end))} does not start with who does it.`,
    allowed: 'A sentence says who does what: “Your manager signs the form.”',
    fix,
    // “Facilitated”: the verb is said anew together with who does it.
    speaksFor: [
      { place: placeOf(sentence, participle), isSaid },
      ...others.map((word) => ({ place: placeOf(sentence, word), isSaid: false })),
    ],
  };
}

/** Whether words stand in a text, and not as a part of others: “ask” is not in “task”. */
function hasWords(text: string, words: string): boolean {
  return ` ${text.replace(/[^\p{L}\p{N}’'-]+/gu, ' ')} `.includes(` ${words} `);
}

function advise(sentence: Sentence, found: Passive, examined: Examined): string {
  const verb = found.participle.lower;
  if (verb === 'allowed')
    return isBanned(sentence)
      ? 'Write “you must not”, “nobody may” or “we do not let you”.'
      : 'Write “you can”, “you may” or “we let you”.';
  const asked = sayPlease(sentence, found);
  if (asked)
    return asked.isToReader ? `Write “${asked.text}”` : `Say it to the reader, for example: “${asked.text}”`;
  const words = {
    baseForms: (word: string) => examined.vocabulary.baseForms(word),
    isEasy: (word: string) => examined.vocabulary.isEasy(word),
    easierVerb: (participle: string, particle: string) => easierVerb(participle, particle, examined),
    isName: (index: number) => {
      const word = sentence.words[index];
      return word !== undefined && nameAround(word, sentence, examined) !== undefined;
    },
  };
  const active = sayActive(sentence, found, words);
  if (!active) {
    const starts = activeStarts(sentence, found, words)?.map((each) => `${each} ...`);
    return starts
      ? `Say who does it: ${eitherOf(starts)}.`
      : 'Start with the person who does it. If it is the reader, write “you”, or tell them to do it.';
  }
  return active.isCertain ? `Write “${active.text}”` : `Say who does it, for example: “${active.text}”`;
}

/** “Nobody is allowed”, “dogs are not allowed” */
function isBanned({ words }: Sentence): boolean {
  return words.some(({ lower }) => /^(?:not|no|never|nobody|none|neither|\w+n't)$/.test(lower));
}

/** The first short answer of the lists that has a past of its own, which nouns have not. “Rolled out” is on that of set phrases. */
function easierVerb(
  participle: string,
  particle: string,
  { vocabulary }: Examined,
): { readonly verb: string; readonly past: string } | undefined {
  for (const base of vocabulary.baseForms(participle)) {
    if (base === participle) continue;
    const answers =
      particle === ''
        ? (vocabulary.simpler.get(base) ?? vocabulary.easierFor(base))
        : (vocabulary.setPhrases.get(`${base} ${particle}`)?.instead ?? []);
    for (const verb of answers) {
      const [past = verb] = vocabulary.inForm(participle, base, [verb], false);
      if (isDoneToNothing(verb)) continue;
      if (past !== verb && verb.split(' ').length <= MOST_WORDS) return { verb, past };
    }
  }
  return undefined;
}

/** “Come back” has nothing that it is done to; “go with” has. */
function isDoneToNothing(verb: string): boolean {
  return /^(?:be|come|go|happen|live|get)(?: (?:\w+ )*(?:back|on|down|up|worse|better|out|away|off|low|less))?$/.test(
    verb,
  );
}

/** “Make room for”, but not “say that you have got”. */
const MOST_WORDS = 3;
