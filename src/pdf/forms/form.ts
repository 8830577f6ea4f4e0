import type { PDFContext, PDFRef } from 'pdf-lib';
import type { Page } from '../pages/page-tree.ts';
import { writeField } from './form-field.ts';
import { typeStyle } from './type-style.ts';
import type { Widget } from './widget.ts';
import { makeLooks, type Typing } from './widget-looks.ts';

/** What can be filled in. */
export interface Form {
  /** The boxes on the pages, in reading order. */
  readonly widgets: readonly Widget[];
  /** Absent when there is nothing to fill in. */
  readonly acroForm: PDFRef | undefined;
}

/**
 * Makes the fields on the sheets an interactive form (ISO 32000-1, 12.7). It has no scripts and no actions, and every
 * box carries its own looks, so that no viewer has to make them up (ISO 19005-2, 6.4.1).
 * Keys in the parent tree start with `firstKey`.
 */
export function writeForm(
  context: PDFContext,
  pages: readonly Page[],
  typing: Typing,
  firstKey: number,
): Form {
  const widgets = placeWidgets(context, pages, firstKey);
  if (widgets.length === 0) return { widgets, acroForm: undefined };
  const { font } = typing;
  const looks = makeLooks(context, typing);
  const fields = [...Map.groupBy(widgets, ({ item }) => item.field.name).values()].map((ofOneName) =>
    writeField(context, ofOneName, looks),
  );
  const acroForm = context.register(
    context.obj({
      Fields: fields,
      ...(font && {
        DA: typeStyle(font.resource, DEFAULT_SIZE),
        DR: { Font: { [font.resource]: font.ref } },
      }),
    }),
  );
  return { widgets, acroForm };
}

/** In points, for a field that does not say its own; ours all do. */
const DEFAULT_SIZE = 16;

function placeWidgets(context: PDFContext, pages: readonly Page[], firstKey: number): Widget[] {
  let structParent = firstKey;
  return pages.flatMap(({ ref: pageRef, sheet }, page) =>
    sheet.items.flatMap((item): Widget[] => {
      if (item.type !== 'field') return [];
      const place = { page, pageRef, sheetHeight: sheet.height };
      return [{ ref: context.nextRef(), node: item.tag, item, ...place, structParent: structParent++ }];
    }),
  );
}
