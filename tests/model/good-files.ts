import { readdirSync, readFileSync } from 'node:fs';
import type { Written } from '../../scripts/fuzz/changed-texts.ts';

const folder = new URL('../fixtures/content/', import.meta.url);

/** All example documents, as they stand in their files. */
export const goodFiles: readonly Written[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .sort()
  .map((name) => ({
    file: `content/${name.replaceAll('\\', '/')}`,
    text: readFileSync(new URL(name, folder), 'utf8'),
  }));
