import type { PDFRef } from 'pdf-lib';
import type { StructureNode } from '../../print/sheet/structure.ts';

/** What lies over a page and answers to a person: the part of a link that stands there, or a field. */
export interface Annotation {
  readonly ref: PDFRef;
  readonly node: StructureNode;
  /** Index of the page. */
  readonly page: number;
  /** Key in the parent tree. */
  readonly structParent: number;
}

/** Flag bit 3: the annotation is part of what is printed (ISO 19005-2, 6.3.2). */
export const printFlag = 4;
