import type { PDFContext, PDFRef } from 'pdf-lib';
import { mmToPt } from '../../design/units.ts';
import type { Sheet } from '../../print/sheet/sheet.ts';
import type { Annotation } from './annotation.ts';
import { compressedStream } from '../objects/compress.ts';
import { round } from '../objects/format.ts';
import type { PageContent, Resources } from './page-content.ts';

/** One page: its place in the file, what is drawn on it and whose content that is. */
export interface Page extends PageContent {
  readonly ref: PDFRef;
  readonly sheet: Sheet;
}

/** Writes all pages with one resource dictionary for all of them, and returns the tree's root. */
export function writePageTree(
  context: PDFContext,
  pages: readonly Page[],
  { fonts, pictures }: Resources,
  annotations: readonly Annotation[],
): PDFRef {
  const parent = context.nextRef();
  const resources = context.register(
    context.obj({
      Font: Object.fromEntries([...fonts.values()].map(({ resource, ref }) => [resource, ref])),
      XObject: Object.fromEntries([...pictures.values()].map(({ resource, ref }) => [resource, ref])),
    }),
  );
  pages.forEach(({ ref, sheet, operators }, index) => {
    const ownAnnotations = annotations.filter(({ page }) => page === index).map((each) => each.ref);
    context.assign(
      ref,
      context.obj({
        Type: 'Page',
        Parent: parent,
        MediaBox: [0, 0, round(mmToPt(sheet.width)), round(mmToPt(sheet.height))],
        Resources: resources,
        Contents: context.register(compressedStream(operators)),
        StructParents: index,
        // Tab goes through links and fields in the order of the structure (ISO 14289-1, 7.18.3).
        Tabs: 'S',
        ...(ownAnnotations.length > 0 && { Annots: ownAnnotations }),
      }),
    );
  });
  context.assign(
    parent,
    context.obj({ Type: 'Pages', Kids: pages.map(({ ref }) => ref), Count: pages.length }),
  );
  return parent;
}
