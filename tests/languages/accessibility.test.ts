import { describe, expect, test } from 'vitest';
import { languages } from '../../src/languages/index.ts';

const facts = { drafts: 3, documents: 40, hasContact: false };
const tested = { date: '2026-11-29', pages: 57, errors: 4 };

describe.each(languages.map((language) => [language.tag, language] as const))(
  'The page about who can use a site: %s',
  (_, { accessibility }) => {
    const wordsOf = (given: Parameters<typeof accessibility>[0]): string =>
      JSON.stringify(accessibility(given));

    test('says what programs found, and how many readers are still to be asked', () => {
      const words = wordsOf({ ...facts, tested });
      for (const number of ['2026', '57', '4', '3', '40']) expect(words).toContain(number);
    });

    test('says that no program has looked where none has', () => {
      expect(wordsOf(facts)).not.toContain('axe');
      expect(accessibility(facts).parts[2]?.lines).toHaveLength(1);
    });

    test('speaks of drafts only where there are some', () => {
      expect(wordsOf({ ...facts, drafts: 0 })).not.toContain('40');
    });

    test('leads to the foot of the page only where somebody can be reached there', () => {
      expect(wordsOf({ ...facts, hasContact: true })).not.toBe(wordsOf(facts));
    });
  },
);
