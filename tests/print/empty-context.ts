import { loadFaces } from '../../src/files/fonts.ts';
import { enGB } from '../../src/languages/en-GB/index.ts';
import type { PaperContext } from '../../src/print/boxes/layout-context.ts';

/** A paper in English on which nothing stands yet, and in which nothing was found. */
export function emptyContext(): PaperContext {
  return { faces: loadFaces(), language: enGB, problems: [] };
}
