import type { Language } from '../languages/language.ts';
import { checksThatHold } from '../model/content-version.ts';
import type { Document } from '../model/document.ts';
import type { Site } from './site.ts';
import { whoseWords } from './whose-words.ts';

/**
 * What stands at the end of whatever is made from a document: whose words they are, draft or checked with readers, when it
 * was last looked at, and when it will be again, or should have been.
 */
export function stateLines(
  document: Document,
  site: Site,
  language: Language,
  { outOfDate }: { readonly outOfDate: boolean },
): string[] {
  const { words } = language;
  const checks = checksThatHold(document).map(({ group, date }) => words.checkedBy(group, date));
  return [
    ...whoseWords(document, site, language),
    ...(checks.length > 0 ? checks : [words.draft]),
    ...(language.isReadByNatives ? [] : [words.notReadByNatives]),
    words.reviewed(document.reviewed),
    outOfDate ? words.reviewPassed(document.reviewBy) : words.reviewBy(document.reviewBy),
  ];
}
