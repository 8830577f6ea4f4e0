import type { Document } from '../../src/model/document.ts';
import { formatted } from '../markdown/formatted.ts';
import { missedBy, readLots, readQueries } from './measure.ts';
import { reportOf } from './report.ts';

/** Where the report stands, below the project. */
export const reportFile = 'docs/search.md';

/** The text of `docs/search.md` for the documents in `root`. */
export async function reportText(root: string, documents: readonly Document[]): Promise<string> {
  const queries = readQueries();
  return formatted(reportOf(readLots(), queries, missedBy(queries, documents)), reportFile, root);
}
