import type { z } from 'zod';
import { nearest } from '../model/nearest.ts';
import { either, quote } from '../model/read/common/reading.ts';
import { text } from '../model/read/common/text-schemas.ts';

/** A language as a setting, by its tag. One that is written as people say it is told with the tag that is meant. */
export function languageTag(tags: readonly string[]): z.ZodType<string> {
  return text((typed) => {
    if (tags.includes(typed)) return undefined;
    const meant = meantLanguage(typed, tags) ?? nearest(typed, tags)[0];
    return {
      rule: 'unknown-value',
      wording: (name) => ({
        found: `“${name}” is ${quote(typed)}.`,
        allowed: `It may be ${either(tags.map((tag) => `${tag} (${englishName(tag)})`))}.`,
        fix:
          meant === undefined
            ? 'Choose one of these and spell it the same way.'
            : `Did you mean “${meant}”? Change it to that.`,
      }),
    };
  });
}

/** The tag of the language that somebody means by `Welsh`, `Cymraeg`, `CY` or `cy-GB`. `undefined`: it is none of these. */
export function meantLanguage(typed: string, tags: readonly string[]): string | undefined {
  const name = typed.toLowerCase();
  const main = name.split(/[-_]/u)[0];
  return tags.find((tag) => {
    const own = tag.split('-')[0] ?? tag;
    return (
      [own, englishName(own), nameIn(own, own)].some((each) => each.toLowerCase() === name) || own === main
    );
  });
}

function englishName(tag: string): string {
  return nameIn(tag, 'en');
}

function nameIn(tag: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
}
