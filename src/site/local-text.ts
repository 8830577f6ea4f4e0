import type { Site } from './site.ts';

/** Words in one language or more, by tag. */
export type LocalText = Readonly<Record<string, string>>;

/** The words in a language. `undefined`: nobody has written them in it, and words in another are not shown. */
export function textIn(text: LocalText | undefined, language: string): string | undefined {
  return text?.[language];
}

/** A name stays a name in every language: where none is written for one, that of the default language stands. */
export function nameIn(text: LocalText, language: string, site: Pick<Site, 'defaultLanguage'>): string {
  return text[language] ?? text[site.defaultLanguage] ?? Object.values(text)[0] ?? '';
}
