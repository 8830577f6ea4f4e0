import { existsSync } from 'node:fs';
import path from 'node:path';
import { readSynonyms, type Synonyms } from '../search/synonyms.ts';
import { readOwnFile } from './own-file.ts';
import { packageRoot } from './package-root.ts';

/** What people type in a language and what documents say instead. A language without a table has none. */
export function loadSynonyms(language: string): Synonyms {
  const file = `src/search/synonyms/${language}.tsv`;
  return existsSync(path.join(packageRoot, file)) ? readSynonyms(readOwnFile(file)) : {};
}
