import { paperFile } from '../../model/addresses.ts';
import type { EditionId } from '../../model/edition-names.ts';
import type { OpenDocument } from './open-document.ts';
import type { PaperOnOffer } from './orders.ts';

/** The document, what lies beside it, as it would lie on a site, and every paper that can be made of it. */
export async function zipAll(
  { file, text, files }: OpenDocument,
  papers: readonly PaperOnOffer[],
  print: (edition: EditionId) => Promise<Uint8Array | undefined>,
): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate');
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const entries: Record<string, Uint8Array> = { [file]: strToU8(text) };
  for (const [name, bytes] of files) entries[`${folder}${name}`] = bytes;
  for (const { id } of papers) {
    const bytes = await print(id);
    if (bytes) entries[`papers/${paperFile(id)}`] = bytes;
  }
  // Photos and papers are pressed together already.
  return zipSync(entries, { level: 0 });
}
