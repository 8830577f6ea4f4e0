/**
 * # Speak to the reader
 *
 * “You” tells readers that the text is about them. “Staff” and “the user” could be anybody.
 *
 * Source: W7 (W3C making content usable; Inclusion Europe).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="name badge">
 * Staff must wear a badge.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="name badge">
 * You must wear a badge.
 * </Point>
 * ```
 */
import { lowerAt, placeOf, type Sentence } from '../engine/passage.ts';
import { quote } from '../engine/wording.ts';
import type { Finding, Rule } from '../rule.ts';

export const directAddress: Rule = {
  id: 'direct-address',
  severity: 'hint',
  languages: ['en'],
  kinds: ['task', 'leaflet', 'form'],
  check: ({ sentences }) =>
    sentences.flatMap((sentence, index): Finding[] => {
      const { words } = sentence;
      if (
        speaks(sentence) ||
        (sentence.text.endsWith(':') && sentences.slice(index + 1, index + 4).some(speaks))
      )
        return [];
      const at = words.findIndex(({ lower }) => anybody.has(lower));
      const word = words[at];
      // "Ask the staff", "a member of staff": somebody else is meant. Only who the sentence is about can be the reader.
      if (
        !word ||
        at > 1 ||
        rooms.has(lowerAt(words, at + 1)) ||
        (at === 1 && !articles.has(lowerAt(words, 0)))
      )
        return [];
      return [
        {
          place: placeOf(sentence, word),
          found: `${quote(word.text)} may mean the reader, but the sentence does not say “you”.`,
          allowed: '“You” for the reader, “we” for those who write.',
          fix: 'If you mean the reader, write “you”.',
        },
      ];
    }),
};

/** Whether a sentence says who the reader is. A lead-in leaves that to its list: "Staff can: meet you at the gate". */
function speaks({ words }: Sentence): boolean {
  return words.some(({ lower }) => speaking.has(lower));
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const speaking = set('you your yours yourself we us our me my i');
const anybody = set(
  'staff employees employee workers worker colleagues users user trainees trainee personnel learners participants',
);
/** "The staff room" is nobody. */
const rooms = set('room toilet toilets kitchen canteen car door entrance area meeting rota discount');
const articles = set('the all each every a an any');
