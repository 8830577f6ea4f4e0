import type { z } from 'zod';
import { groupOf } from '../model/read/facts/fact-rules.ts';
import { words } from '../model/read/common/text-schemas.ts';
import type { LocalText } from './local-text.ts';

/** The key under which words stand that name no language. */
export const NO_LANGUAGE = '';

/** Words as they were written: by language, and under an empty key those that name none. */
export type WrittenText = Readonly<Record<string, string | undefined>>;

/** Words in the default language, or words by language: `{ 'en-GB': 'Our Work', cy: 'Ein Gwaith' }`. */
export function inLanguages(limit: number, languages: readonly string[]): z.ZodType<WrittenText> {
  const rules = Object.fromEntries(
    [NO_LANGUAGE, ...languages].map((tag) => [
      tag,
      { about: `the words in ${tag}.`, example: `'${tag}': '...'`, read: words(limit) },
    ]),
  );
  return groupOf(rules, NO_LANGUAGE) as z.ZodType<WrittenText>;
}

/** Words that name no language are in the default one. */
export function plainText({ [NO_LANGUAGE]: plain, ...named }: WrittenText, language: string): LocalText {
  return plain === undefined ? defined(named) : { [language]: plain };
}

/** The same without what is not there. */
export function defined<T extends object>(
  facts: T,
): { [Name in keyof T]: Exclude<T[Name], undefined> } & object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as never;
}
