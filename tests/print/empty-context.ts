import { loadFaces } from '../../src/files/fonts.ts';
import { enGB } from '../../src/languages/en-GB/index.ts';
import type { LayoutContext } from '../../src/print/boxes/layout-context.ts';

/** A paper in English on which nothing stands yet, and in which nothing was found. */
export function emptyContext(): LayoutContext {
  return { faces: loadFaces(), language: enGB, parent: { role: 'Document', children: [] }, problems: [] };
}
