import { describe, expect, test } from 'vitest';
import { counted } from '../../src/languages/counted.ts';
import { languages } from '../../src/languages/index.ts';
import type { Language } from '../../src/languages/language.ts';

describe.each(languages)('$tag', (language) => {
  const { tag } = language;
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;

  test('says every number of things in the form that belongs to it', async () => {
    const lines = forms.flatMap((form) => {
      const count = numberOf(form, tag);
      return sayings(language).map(([name, say]) => `${form} ${name}: ${say(count)}`);
    });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`forms/${tag}.txt`);
  });

  test.each(sayings(language))('names the number in %s, unless it is one', (_, say) => {
    for (const form of forms.filter((each) => each !== 'one')) {
      const count = numberOf(form, tag);
      expect(say(count)).toContain(new Intl.NumberFormat(`${tag}-u-nu-latn`).format(count));
    }
  });
});

test('a form that is missing at run time is told, not left out', () => {
  const broken = counted('en-GB', { one: '# page' } as Record<'one' | 'other', string>);
  expect(() => broken(2)).toThrow('en-GB has no form “other” for 2.');
});

test.each(['fr', 'es', 'it', 'pt', 'ga', 'cs', 'uk', 'lt', 'ro', 'hi', 'so'])(
  'a language that is still to come has a number for each form: %s',
  (tag) => {
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    for (const form of forms) expect(new Intl.PluralRules(tag).select(numberOf(form, tag))).toBe(form);
  },
);

/** All that a language says of a number of things. */
function sayings({ words }: Language): (readonly [string, (count: number) => string])[] {
  return [
    ['pen.lines', words.pen.lines],
    ['pen.boxes', words.pen.boxes],
    ['serves', words.serves],
    ['papers.facts', (count) => words.web.papers.facts(count, '84 kB')],
    ['papers.pictures', (count) => words.web.papers.pictures(count, '84 kB')],
  ];
}

/** The smallest number that is said in a form; some forms are for parts of a thing alone, some for whole millions. */
function numberOf(form: Intl.LDMLPluralRule, tag: string): number {
  const rules = new Intl.PluralRules(tag);
  const numbers = [...Array.from({ length: 200 }, (_, index) => index), 1.5, 1_000_000];
  const found = numbers.find((number) => rules.select(number) === form);
  if (found === undefined) throw new Error(`No number of ${tag} is “${form}”.`);
  return found;
}
