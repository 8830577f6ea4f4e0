/**
 * # A text about one person needs that person’s yes
 *
 * A document that names a person and says something about them needs their written yes to each fact, in easy read. It
 * stands in “consent”. A program cannot know who is a real person, so somebody has to look.
 *
 * Source: A9 (UK GDPR; our own).
 *
 * ## Bad, in a guide
 *
 * ```mdx
 * <Point picture="me">
 * Our colleague Priya has epilepsy.
 * </Point>
 * ```
 *
 * ## Good, in a guide
 *
 * ```yaml
 * consent: { who: Priya, when: 2026-09-01, to: Her name and her epilepsy are in this guide }
 * ```
 *
 * ```mdx
 * <Point picture="me">
 * Our colleague Priya has epilepsy.
 * </Point>
 * ```
 */
import { placeOf, type Sentence, type Word } from '../engine/passage.ts';
import { quote } from '../engine/wording.ts';
import { peoples } from '../english/peoples.ts';
import type { Examined, Finding, Rule } from '../rule.ts';

export const namedPerson: Rule = {
  id: 'named-person',
  guards: 'honesty',
  severity: 'review',
  languages: ['en'],
  kinds: ['guide', 'leaflet'],
  check: (examined) => {
    if (examined.document.consent) return [];
    const seen = new Set<string>();
    return examined.sentences.flatMap((sentence): Finding[] => {
      const name = nameIn(sentence, examined);
      if (!name || seen.has(name.lower)) return [];
      seen.add(name.lower);
      return [
        {
          place: placeOf(sentence, name),
          found: `${quote(name.text)} may be the name of a person.`,
          allowed: 'Facts about a person with that person’s written yes.',
          fix: 'Ask the person, in easy read, and add “consent” at the top. Or write about nobody in particular.',
        },
      ];
    });
  },
};

/** A name, then what the person has, needs or does. */
function nameIn({ words, passage }: Sentence, { vocabulary }: Examined): Word | undefined {
  return words.find((word, index) => {
    if (!/^\p{Lu}\p{Ll}+$/u.test(word.text) || !about.has(words[index + 1]?.lower ?? '')) return false;
    if (isNoun(word.lower, vocabulary) || vocabulary.terms.some((term) => term.word.includes(word.text)))
      return false;
    // "Access to Work can", "Northern Ireland has": a name of several words is mostly that of an organisation or a place.
    const before = words[index - 1];
    if (before && /^\p{Lu}/u.test(before.text) && index > 1) return false;
    return before === undefined || /^\s$/.test(passage.text.slice(before.end, word.start));
  });
}

/** "Hygiene is", "Approval has": what is no name although a sentence starts with it. */
function isNoun(word: string, vocabulary: Examined['vocabulary']): boolean {
  if (vocabulary.firstNames.has(word)) return false;
  if (peoples.has(word)) return true;
  if (vocabulary.isEasy(word) || vocabulary.isHard(word) || vocabulary.simpler.has(word)) return true;
  return /(?:tion|ment|ness|ity|ing|age|ance|ence|ia|ism|asthma|itis|oma|syndrome)s?$/.test(word);
}

const about = new Set(
  'has had is was likes needs wants works lives finds feels gets takes uses cannot'.split(' '),
);
