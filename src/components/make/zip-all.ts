import type { EditionId } from '../../model/edition-names.ts';
import { documentEntries } from './document-entries.ts';
import { paperInZip, phoneInZip } from './name-document.ts';
import type { OpenDocument } from './open-document.ts';
import type { PaperOnOffer } from './orders.ts';

/** What is made of a document, to lie beside it. */
export interface MadeOfDocument {
  readonly papers: readonly PaperOnOffer[];
  readonly print: (edition: EditionId) => Promise<Uint8Array | undefined>;
  /** The pictures for a phone by their names. */
  readonly phone: Readonly<Record<string, Uint8Array>>;
}

/** The document, what lies beside it, as it would lie on a site, and all that can be made of it. */
export async function zipAll(document: OpenDocument, made?: MadeOfDocument): Promise<Uint8Array> {
  const entries = documentEntries(document);
  for (const { id } of made?.papers ?? []) {
    const bytes = await made?.print(id);
    if (bytes) entries[paperInZip(id)] = bytes;
  }
  for (const [name, bytes] of Object.entries(made?.phone ?? {})) entries[phoneInZip(name)] = bytes;
  return zipFiles(entries);
}

/** Files in one file. Photos, papers and pictures are pressed together already. */
export async function zipFiles(files: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  return zipSync(files, { level: 0 });
}
