import { paperFile } from '../../model/addresses.ts';
import type { EditionId } from '../../model/edition-names.ts';
import { documentEntries } from './document-entries.ts';
import type { OpenDocument } from './open-document.ts';
import type { PaperOnOffer } from './orders.ts';

/** The document, what lies beside it, as it would lie on a site, and every one of these papers that can be made of it. */
export async function zipAll(
  document: OpenDocument,
  papers: readonly PaperOnOffer[] = [],
  print: (edition: EditionId) => Promise<Uint8Array | undefined> = () => Promise.resolve(undefined),
): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  const entries = documentEntries(document);
  for (const { id } of papers) {
    const bytes = await print(id);
    if (bytes) entries[`papers/${paperFile(id)}`] = bytes;
  }
  // Photos and papers are pressed together already.
  return zipSync(entries, { level: 0 });
}
