import type { z } from 'zod';
import { type FactRule, groupOf, listOf } from '../model/read/fact-rules.ts';
import { oneOf, words } from '../model/read/text-schemas.ts';
import { siteAddress } from './address.ts';
import type { LocalText } from './local-text.ts';

/** What a site can choose from. The rooms that hold these lists are below this one. */
export interface Choices {
  /** Tags of the languages that Clearstep speaks, the first one first. */
  readonly languages: readonly string[];
}

/**
 * Every setting of `clearstep({ ... })`, with its limit and an example. This table is data: the reader of the settings
 * and their messages ask it.
 */
export function siteSettings({ languages }: Choices): SiteSettings {
  return {
    name: setting({
      about: 'what your site is called, in up to 60 characters.',
      example: "name: 'Our Work'",
      required: true,
      read: inLanguages(60, languages),
    }),
    tagline: setting({
      about: 'one line that says what your site is for, in up to 100 characters.',
      example: "tagline: 'Work, one clear step at a time'",
      read: inLanguages(100, languages),
    }),
    address: setting({
      about: 'where your site will be on the web.',
      example: "address: 'https://example.org/'",
      read: siteAddress,
    }),
    languages: setting({
      about: 'the languages that you write in.',
      example: `languages: ['${languages[0]}']`,
      read: listOf(oneOf(languages)),
    }),
    defaultLanguage: setting({
      about: 'the language of your first page.',
      example: `defaultLanguage: '${languages[0]}'`,
      read: oneOf(languages),
    }),
  };
}

/** One rule for each setting: what may stand there, and whether it must. */
export type SiteSettings = {
  readonly name: FactRule<LocalText, true>;
  readonly tagline: FactRule<LocalText>;
  readonly address: FactRule<string>;
  readonly languages: FactRule<readonly string[]>;
  readonly defaultLanguage: FactRule<string>;
};

function setting<T, const R extends boolean = false>(
  rule: Omit<FactRule<T>, 'kinds' | 'required'> & { readonly required?: R },
): FactRule<T, R> {
  return rule;
}

/** The key under which words stand that name no language. */
export const NO_LANGUAGE = '';

/** Words in the default language, or words by language: `{ 'en-GB': 'Our Work', cy: 'Ein Gwaith' }`. */
function inLanguages(limit: number, languages: readonly string[]): z.ZodType<LocalText> {
  const rules = Object.fromEntries(
    [NO_LANGUAGE, ...languages].map((tag) => [
      tag,
      { about: `the words in ${tag}.`, example: `'${tag}': '...'`, read: words(limit) },
    ]),
  );
  return groupOf(rules, NO_LANGUAGE) as z.ZodType<LocalText>;
}
