import { helpLanguage } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import { helpPath, makePath } from '../../model/addresses.ts';
import type { Site } from '../../site/site.ts';

interface Where {
  readonly language: Language;
  readonly site: Pick<Site, 'make'>;
}

/**
 * Where somebody goes who wants a document of their own, as if the site stood at the root of its host: the page on which
 * one is made in the browser. On a site that does without it, the help for those who write files, in its own language.
 */
export function whereToMake({ language, site }: Where): string[] {
  if (site.make !== false) return [makePath(language.tag)];
  return language === helpLanguage ? [helpPath] : [];
}
