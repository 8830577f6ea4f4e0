/**
 * # Words in full, not “don’t”
 *
 * “Don’t” is easy to miss, and the sentence then says the opposite: in a step or a warning somebody may get hurt. Write
 * “do not”.
 *
 * Source: contractions (Inclusion Europe asks for full words; GOV.UK style avoids negative ones).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Stop picture="hot surface">
 * Don't touch the pipe.
 * Stand back.
 * </Stop>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Stop picture="hot surface">
 * Do not touch the pipe.
 * Stand back.
 * </Stop>
 * ```
 */
import { lowerAt, placeOf } from '../engine/passage.ts';
import { eitherOf, quote, withCapitalOf } from '../engine/wording.ts';
import type { Finding, Rule } from '../rule.ts';

export const contraction: Rule = {
  id: 'contraction',
  severity: 'warning',
  languages: ['en'],
  kinds: ['task', 'leaflet', 'form'],
  check: ({ allSentences }) =>
    allSentences.flatMap((sentence) =>
      sentence.words.flatMap((word, index): Finding[] => {
        const short = withApostrophe(word.lower);
        const before = lowerAt(sentence.words, index - 1);
        const after = lowerAt(sentence.words, index + 1);
        const [full, other] = inFull(short, before, after);
        if (full === undefined) return [];
        const isNegative = short.endsWith("n't");
        return [
          {
            place: placeOf(sentence, word),
            found: `${quote(word.text)} is a short form.`,
            allowed: 'Words in full: do not, you are, it is.',
            fix: `Write ${eitherOf(other === undefined ? [full] : [full, other])}.`,
            // In a question the words change places: "Don't you ...?" becomes "Do you not ...?".
            ...(other === undefined &&
              !sentence.text.endsWith('?') &&
              !(isNegative && persons.has(after)) && { replacement: withCapitalOf(word.text, full) }),
          },
        ];
      }),
    ),
};

/** "Dont" and "youre" are short forms with their sign left out. Not "well" and "were": those are words. */
function withApostrophe(word: string): string {
  return withoutSign.get(word) ?? word;
}

/** The words in full; where they can be two things, both. */
function inFull(word: string, before: string, after: string): readonly [full?: string, other?: string] {
  if (!word.includes("'")) return [];
  const irregularForm = irregular[word];
  if (irregularForm !== undefined) return [irregularForm];
  const [, helping, ending] = new RegExp(`^(${helpers})(n't|'ve)$`).exec(word) ?? [];
  if (helping) return [`${helping} ${ending === "n't" ? 'not' : 'have'}`];
  // "On it's side" is a slip for "its".
  if (word === "it's" && beforeNouns.has(before)) return ['it is', 'its'];
  const isForm = /^(it|that|there|what|who|where|how|here|he|she)'s$/.exec(word)?.[1];
  // "It's been" is "it has been"; "he's finished" can be both.
  if (isForm && has.has(after)) return [`${isForm} has`];
  if (isForm)
    return isForm === 'he' || isForm === 'she' ? [`${isForm} is`, `${isForm} has`] : [`${isForm} is`];
  const [, pronoun, verb] = /^(i|you|we|they|he|she|it|that|there|who|what)'(ll|re|ve|m|d)$/.exec(word) ?? [];
  if (!pronoun || !verb) return [];
  const whole = pronoun === 'i' ? 'I' : pronoun;
  if (verb === 'd') return [`${whole} would`, `${whole} had`];
  return [`${whole} ${{ ll: 'will', re: 'are', ve: 'have', m: 'am' }[verb]}`];
}

const helpers = 'do|does|did|is|are|was|were|has|have|had|could|should|would|must|need|might|ought|dare';
const irregular: Readonly<Record<string, string>> = {
  "can't": 'cannot',
  "won't": 'will not',
  "shan't": 'shall not',
  "let's": 'let us',
};

const withoutSign: ReadonlyMap<string, string> = new Map(
  "don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't shouldn't wouldn't mustn't can't won't you're they're"
    .split(' ')
    .map((word) => [word.replace("'", ''), word]),
);

const persons = new Set('i you we they he she it'.split(' '));
const has = new Set('been got become had gone'.split(' '));
const beforeNouns = new Set('of on in with to from for under over behind by into and or'.split(' '));
