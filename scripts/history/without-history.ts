import path from 'node:path';
import { findHistory } from '../../src/files/history.ts';
import { withVersion } from '../../src/history/with-version.ts';
import type { Document } from '../../src/model/document.ts';

/** The documents whose words of today stand in no history, by file. */
export async function withoutHistory(root: string, documents: readonly Document[]): Promise<string[]> {
  const found = await Promise.all(
    documents.map(async (document) => ({
      document,
      ...(await findHistory(root, path.posix.dirname(document.file))),
    })),
  );
  return found
    .filter(({ history, document, messages }) => messages.length === 0 && withVersion(history, document))
    .map(({ document }) => document.file);
}
