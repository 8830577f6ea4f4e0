import type { Language } from '../languages/language.ts';
import type { Document } from '../model/document.ts';
import { isFromLibrary } from '../model/library.ts';
import { termsOf } from './content-licence.ts';
import { nameIn } from './local-text.ts';
import type { Site } from './site.ts';

/**
 * Whose words a document has and under which terms others may use them, in small print: those of the library say so, those
 * of the organisation where its site has chosen a licence.
 */
export function whoseWords(
  document: Pick<Document, 'file'>,
  site: Pick<Site, 'name' | 'defaultLanguage' | 'contentLicence'>,
  { tag, words }: Pick<Language, 'tag' | 'words'>,
): string[] {
  if (isFromLibrary(document)) return [words.fromLibrary];
  if (site.contentLicence === undefined) return [];
  return [words.wordsBy(nameIn(site.name, tag, site), termsOf(site).licence?.name ?? words.rightsKept)];
}
