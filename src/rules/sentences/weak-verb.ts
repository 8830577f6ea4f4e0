/**
 * # Say “must” or “can”
 *
 * “You should call” leaves open whether you have to. Say what is so: “you must”, “you can”, or simply “Call”. What may
 * be, as in “it might rain” and “you could fall”, is no advice and is fine.
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
import { lowerAt, placeOf, type Word } from '../engine/passage.ts';
import { isInPhrase } from '../engine/phrases.ts';
import { quote } from '../engine/wording.ts';
import { instructionVerbs } from '../english/instruction-verbs.ts';
import type { Finding, Rule } from '../rule.ts';

export const weakVerb: Rule = {
  id: 'weak-verb',
  severity: 'warning',
  languages: ['en'],
  kinds: ['task', 'leaflet', 'form'],
  check: (examined) =>
    examined.sentences.flatMap((sentence) =>
      sentence.words.flatMap((word, index): Finding[] => {
        // "Should you require" is a wordy phrase, and "Could you help me?" a polite question.
        if (!weak.has(word.lower) || isInPhrase(word, sentence, ['wordy'], examined)) return [];
        if (index === 0 && word.lower === 'could' && sentence.text.endsWith('?')) return [];
        // "What would you like?" is how people ask.
        if (word.lower === 'would' && sentence.words.slice(index).some(({ lower }) => lower === 'like'))
          return [];
        if (possible.has(word.lower) && !isAdvice(sentence.words, index)) return [];
        return [
          {
            place: placeOf(sentence, word),
            // Only what the reader "should" do is unclear; "it might rain" is true.
            severity: isDuty(sentence.words, index) ? 'warning' : 'hint',
            found: isDuty(sentence.words, index)
              ? `${quote(word.text)} leaves open what to do.`
              : `${quote(word.text)} leaves open what is so.`,
            allowed: '“Must”, “can”, “will”, or a plain instruction.',
            fix: isDuty(sentence.words, index)
              ? 'Is it a duty? Write “must”. Is it a choice? Write “can”. Or tell the reader to do it.'
              : 'Write “can”, “may”, “will” or “must”, as it is.',
          },
        ];
      }),
    ),
};

/** "You should call", "staff ought to call"; not "it might hurt". */
function isDuty(words: readonly Word[], index: number): boolean {
  return duties.has(lowerAt(words, index)) && lowerAt(words, index - 1) === 'you';
}

/** "You could call her"; not "you could fall", "if you do not pay, you could lose your flat", "we could not come". */
function isAdvice(words: readonly Word[], index: number): boolean {
  if (lowerAt(words, index - 1) !== 'you' || lowerAt(words, index) !== 'could') return false;
  if (words.slice(0, index).some(({ lower }) => lower === 'if' || lower === 'when' || lower === 'that'))
    return false;
  return instructionVerbs.has(lowerAt(words, index + 1)) && !mishaps.has(lowerAt(words, index + 1));
}

/** What nobody does on purpose. */
const mishaps = new Set(
  'be break burn catch cut drop fall feel get have hurt lose miss need slip trip'.split(' '),
);
const possible = new Set("could couldn't might mightn't".split(' '));
const duties = new Set("should could ought shall shouldn't couldn't".split(' '));
const weak = new Set("should could might would ought shall shouldn't couldn't mightn't wouldn't".split(' '));
