import type { PDFRef } from 'pdf-lib';
import { mmToPt } from '../../design/units.ts';
import type { FieldItem } from '../../print/sheet/sheet.ts';
import type { Annotation } from '../pages/annotation.ts';
import { printFlag } from '../pages/annotation.ts';
import { round } from '../objects/format.ts';

/** One box on one page where a person types or ticks (ISO 32000-1, 12.5.6.19). */
export interface Widget extends Annotation {
  readonly item: FieldItem;
  readonly pageRef: PDFRef;
  /** In millimetres. */
  readonly sheetHeight: number;
}

/** What all boxes have: where they are, that they are printed, and the way back to their structure element. */
export function widgetEntries({ item, pageRef, sheetHeight, structParent }: Widget): {
  Type: 'Annot';
  Subtype: 'Widget';
  Rect: number[];
  P: PDFRef;
  F: number;
  StructParent: number;
} {
  const { x, y, width, height } = item;
  const corners = [x, sheetHeight - y - height, x + width, sheetHeight - y];
  return {
    Type: 'Annot',
    Subtype: 'Widget',
    Rect: corners.map((value) => round(mmToPt(value))),
    P: pageRef,
    F: printFlag,
    StructParent: structParent,
  };
}
