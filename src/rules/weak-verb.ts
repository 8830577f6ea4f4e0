/**
 * # Say “must” or “can”
 *
 * “You should call” leaves open whether you have to. Say what is so: “you must”, “you can”, or simply “Call”.
 *
 * Source: S4 (German rules for easy language; W3C making content usable; our own list).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="telephone">
 * You should call your manager.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="telephone">
 * You must call your manager.
 * </Point>
 * ```
 */
import { placeOf } from './engine/passage.ts';
import { quote } from './engine/wording.ts';
import type { CheckedRule, Finding } from './rule.ts';

export const weakVerb: CheckedRule = {
  id: 'weak-verb',
  severity: 'warning',
  languages: ['en'],
  kinds: ['task', 'leaflet', 'form'],
  check: ({ sentences }) =>
    sentences.flatMap((sentence) =>
      sentence.words.flatMap((word, index): Finding[] => {
        if (!weak.has(word.lower)) return [];
        // "What would you like?" is how people ask.
        if (word.lower === 'would' && sentence.words.slice(index).some(({ lower }) => lower === 'like'))
          return [];
        return [
          {
            place: placeOf(sentence, word),
            found: `${quote(word.text)} leaves open what to do.`,
            allowed: '“Must”, “can”, “will”, or a plain instruction.',
            fix: 'Is it a duty? Write “must”. Is it a choice? Write “can”. Or tell the reader to do it.',
          },
        ];
      }),
    ),
};

const weak = new Set("should could might would ought shall shouldn't couldn't mightn't wouldn't".split(' '));
