import type { EditionId } from '../../model/edition-names.ts';
import { documentEntries } from './document-entries.ts';
import { paperInZip, phoneInZip } from './name-document.ts';
import type { OpenDocument } from './open-document.ts';
import type { PaperOnOffer } from './orders.ts';

/** What is made of a document, to lie beside it. */
export interface MadeOfDocument {
  readonly papers: readonly Pick<PaperOnOffer, 'id'>[];
  readonly print: (edition: EditionId) => Promise<Uint8Array | undefined>;
  /** The pictures for a phone by their names. */
  readonly phone: Readonly<Record<string, Uint8Array>>;
}

export interface Everything {
  readonly zip: Uint8Array;
  /** The papers that have no room for what they should say, and are not in it. */
  readonly tooFull: readonly EditionId[];
}

/** The document, what lies beside it, as it would lie on a site, and all that can be made of it. */
export async function zipAll(
  document: Pick<OpenDocument, 'file' | 'text' | 'files'>,
  made?: MadeOfDocument,
): Promise<Everything> {
  const entries = documentEntries(document);
  const tooFull: EditionId[] = [];
  for (const { id } of made?.papers ?? []) {
    const bytes = await made?.print(id);
    if (bytes) entries[paperInZip(id)] = bytes;
    else tooFull.push(id);
  }
  for (const [name, bytes] of Object.entries(made?.phone ?? {})) entries[phoneInZip(name)] = bytes;
  return { zip: await zipFiles(entries), tooFull };
}

/** Files in one file. Photos, papers and pictures are pressed together already. */
export async function zipFiles(files: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  return zipSync(files, { level: 0 });
}
