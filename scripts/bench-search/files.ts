import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Document } from '../../src/model/document.ts';
import { missedBy, readLots, readQueries } from './measure.ts';
import { reportOf } from './report.ts';

/** Where the report stands, below the project. */
export const reportFile = 'docs/search.md';

/** The text of `docs/search.md` for the documents in `root`. */
export async function reportText(root: string, documents: readonly Document[]): Promise<string> {
  const queries = readQueries();
  const text = reportOf(readLots(), queries, missedBy(queries, documents));
  const config = (await resolveConfig(path.join(root, 'package.json'))) ?? {};
  return format(text, { ...config, plugins: [], filepath: reportFile });
}
