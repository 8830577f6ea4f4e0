import type { PDFContext, PDFRef } from 'pdf-lib';
import type { StructureNode } from '../../print/sheet/structure.ts';
import type { Annotation } from '../pages/annotation.ts';
import type { Page } from '../pages/page-tree.ts';
import { objectText, WrittenObject } from '../objects/written-object.ts';

/**
 * The way back from content to the structure tree (ISO 32000-1, 14.7.4.4): for each page the owner of every marked
 * stretch, for each link and field its element.
 */
export function writeParentTree(
  context: PDFContext,
  pages: readonly Page[],
  annotations: readonly Annotation[],
  refs: ReadonlyMap<StructureNode, PDFRef>,
): PDFRef {
  const ofPages = pages.map(
    ({ owners }, key) => `${key}[${owners.map((node) => objectText(refs.get(node))).join(' ')}]`,
  );
  const ofAnnotations = annotations.map(
    ({ structParent, node }) => `${structParent} ${objectText(refs.get(node))}`,
  );
  return context.register(new WrittenObject(`<</Nums[${[...ofPages, ...ofAnnotations].join(' ')}]>>`));
}
