import { documentEntries, filesWithLayer } from './document-entries.ts';
import type { OpenDocument } from './open-document.ts';

/**
 * Documents of this device with all that lies beside them, in one file: a folder for each, by its id, in which it lies as on a
 * site. `openFile` opens it again.
 */
export async function zipDocuments(documents: readonly OpenDocument[]): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  const entries = documents.flatMap((document) =>
    Object.entries(documentEntries({ ...document, files: filesWithLayer(document) })).map(
      ([path, bytes]) => [`${document.id}/${path}`, bytes] as const,
    ),
  );
  // Photos are pressed together already.
  return zipSync(Object.fromEntries(entries), { level: 0 });
}
