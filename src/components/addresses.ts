import { belowPath, firstPath, languagePath } from '../model/addresses.ts';
import type { Site } from '../site/site.ts';

/** A path as a page writes it in a link: below the path of the whole site, if it has one. */
export function address(path: string): string {
  return belowPath(path, import.meta.env.BASE_URL);
}

/** The path of the page that is being made, as if the site stood at the root. */
export function pathOf({ pathname }: URL): string {
  return pathname.slice(address('').length);
}

/** The first page of a language. The default language has that of the whole site. */
export function homePath(language: string, { defaultLanguage }: Pick<Site, 'defaultLanguage'>): string {
  return language === defaultLanguage ? firstPath : languagePath(language);
}
