/**
 * # Words in full, not “don’t”
 *
 * “Don’t” is easy to miss, and the sentence then says the opposite. Write “do not”. In a step or a warning this is an
 * error, because somebody may get hurt.
 *
 * Source: section 3 of the rules, contractions (Inclusion Europe; GOV.UK style avoids negative ones).
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
import { placeOf } from './engine/passage.ts';
import { quote, withCapitalOf } from './engine/wording.ts';
import type { CheckedRule, Finding } from './rule.ts';

export const contraction: CheckedRule = {
  id: 'contraction',
  severity: 'warning',
  languages: ['en'],
  kinds: ['task', 'leaflet', 'form'],
  check: ({ allSentences }) =>
    allSentences.flatMap((sentence) =>
      sentence.words.flatMap((word): Finding[] => {
        const full = inFull(word.lower);
        if (full === undefined) return [];
        const isNegative = word.lower.endsWith("n't");
        const isSerious = isNegative && ['step', 'stop'].includes(sentence.passage.block?.type ?? '');
        return [
          {
            place: placeOf(sentence, word),
            severity: isSerious ? 'error' : 'warning',
            found: `${quote(word.text)} is a short form.`,
            allowed: 'Words in full: do not, you are, it is.',
            fix: `Write “${full}”.`,
            // In a question the words change places: "Don't you ...?" becomes "Do you not ...?".
            ...(!sentence.text.endsWith('?') && { replacement: withCapitalOf(word.text, full) }),
          },
        ];
      }),
    ),
};

function inFull(word: string): string | undefined {
  if (!word.includes("'")) return undefined;
  if (Object.hasOwn(irregular, word)) return irregular[word];
  const negative = /^(do|does|did|is|are|was|were|has|have|had|could|should|would|must|need|might)n't$/.exec(
    word,
  )?.[1];
  if (negative) return `${negative} not`;
  const [, pronoun, ending] = /^(i|you|we|they|he|she|it|that|there|who|what)'(ll|re|ve|m)$/.exec(word) ?? [];
  if (!pronoun || !ending) return undefined;
  return `${pronoun === 'i' ? 'I' : pronoun} ${{ ll: 'will', re: 'are', ve: 'have', m: 'am' }[ending]}`;
}

const irregular: Readonly<Record<string, string>> = {
  "can't": 'cannot',
  "won't": 'will not',
  "shan't": 'shall not',
  "it's": 'it is',
  "that's": 'that is',
  "there's": 'there is',
  "what's": 'what is',
  "let's": 'let us',
};
