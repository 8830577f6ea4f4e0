import { ar } from './ar/index.ts';
import { cy } from './cy/index.ts';
import { enGB } from './en-GB/index.ts';
import type { Language } from './language.ts';
import { pl } from './pl/index.ts';

/** The register of languages: one folder, one line here. */
export const languages: readonly Language[] = [enGB, cy, pl, ar];

/** The language that Clearstep's own help is written in. */
export const helpLanguage: Language = enGB;

/** The language of a tag. Throws for an unknown one: the reader has refused such a file before. */
export function languageOf(tag: string): Language {
  const language = languages.find((each) => each.tag === tag);
  if (!language)
    throw new Error(`No language ${tag}. Known: ${languages.map((each) => each.tag).join(', ')}.`);
  return language;
}
