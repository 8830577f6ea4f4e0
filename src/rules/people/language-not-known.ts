/**
 * # Each language has its own words and readers
 *
 * Rules for English words say nothing about Welsh. When there is no list of easy words for a language, the checker
 * cannot find hard words in it, and a person whose first language it is has to look.
 *
 * Source: G1 (Inclusion Europe; ISO/IEC 23859).
 *
 * ## Bad, in a leaflet in cy
 *
 * ```mdx
 * <Point picture="telephone">
 * Ffoniwch ni.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="telephone">
 * Call us at work.
 * </Point>
 * ```
 */
import type { Rule } from '../rule.ts';

export const languageNotKnown: Rule = {
  id: 'language-not-known',
  guards: 'honesty',
  severity: 'review',
  check: ({ document, vocabulary, language }) => {
    if (vocabulary.hasWords) return [];
    const place = document.places['title'];
    return [
      {
        ...(place && { place }),
        found: `There is no list of easy words for ${names.of(language.tag)} (${language.name}). Hard words in it are not found, and the rules for English sentences are silent.`,
        allowed: 'A document that somebody who speaks the language has read for hard words.',
        fix: 'Ask a native speaker with a learning disability to read it.',
      },
    ];
  },
};

const names = new Intl.DisplayNames('en-GB', { type: 'language' });
