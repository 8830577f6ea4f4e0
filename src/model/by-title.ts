import type { Document } from './document.ts';

/** Documents by language, and those of one language by title, as a dictionary of it has them: Welsh "Ch" after "Cy". */
export function byTitle<Each extends Pick<Document, 'title' | 'language'>>(
  documents: readonly Each[],
): Each[] {
  const collators = new Map(
    documents.map(({ language }) => [language, new Intl.Collator(language, { numeric: true })]),
  );
  return documents.toSorted((a, b) => {
    if (a.language !== b.language) return a.language < b.language ? -1 : 1;
    return collators.get(a.language)?.compare(a.title, b.title) ?? 0;
  });
}
