import { editionsOf } from '../../src/editions/index.ts';
import type { Document } from '../../src/model/document.ts';
import type { EditionId } from '../../src/model/edition-names.ts';
import type { Site } from '../../src/site/site.ts';

/** The paper that stands for a document among all others: A4, or the one page for which its author has left A4 out. */
export function overviewEdition(document: Document, site: Site): EditionId | undefined {
  const made = editionsOf(document, site).map(({ id }) => id);
  return (['a4', 'one-page'] as const).find((id) => made.includes(id)) ?? made[0];
}
