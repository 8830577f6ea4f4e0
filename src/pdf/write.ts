import { PDFContext, PDFString } from 'pdf-lib';
import type { PDFRef } from 'pdf-lib';
import type { Duplex } from '../editions/edition.ts';
import type { Publication } from '../print/sheet/sheet.ts';
import { writeFile } from './file/file.ts';
import { embedFonts, embedTypingFont } from './fonts/fonts.ts';
import { writeForm } from './forms/form.ts';
import { writeLinks } from './pages/link.ts';
import { writeInformation, writeMetadata } from './file/metadata.ts';
import { writeOutline } from './structure/outline.ts';
import { drawPage } from './pages/page-content.ts';
import type { Page } from './pages/page-tree.ts';
import { writePageTree } from './pages/page-tree.ts';
import { embedPictures } from './pages/pictures.ts';
import { srgbProfileStream } from './file/srgb-profile.ts';
import { writeStructureTree } from './structure/structure-tree.ts';
import { textString } from './objects/text-string.ts';
import { refuseMistakes } from './validate/validate.ts';

/**
 * A publication as a PDF 1.7 file that keeps PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). The same publication
 * always gives the same bytes. Throws with a list of all mistakes when the publication could not keep the standards:
 * mistakes of ours, not of an author.
 */
export async function writePdf(publication: Publication): Promise<Uint8Array> {
  refuseMistakes(publication);
  const context = PDFContext.create();
  const fonts = embedFonts(context, publication);
  const pictures = await embedPictures(context, publication);
  const resources = { faces: publication.faces, fonts, pictures };
  const pages: Page[] = publication.sheets.map((sheet) => ({
    ref: context.nextRef(),
    sheet,
    ...drawPage(sheet, resources),
  }));
  const links = writeLinks(context, publication);
  const typing = {
    font: embedTypingFont(context, publication, fonts),
    isRightToLeft: publication.isRightToLeft ?? false,
  };
  const form = writeForm(context, pages, typing, pages.length + links.length);
  const annotations = [...links, ...form.widgets];
  writeCatalog(context, publication, {
    pages: writePageTree(context, pages, resources, annotations),
    structure: writeStructureTree(context, publication, pages, annotations),
    outline: writeOutline(context, publication.bookmarks, pages),
    form: form.acroForm,
  });
  return writeFile(context);
}

interface Trees {
  readonly pages: PDFRef;
  readonly structure: PDFRef;
  readonly outline: PDFRef | undefined;
  readonly form: PDFRef | undefined;
}

function writeCatalog(
  context: PDFContext,
  publication: Publication,
  { pages, structure, outline, form }: Trees,
): void {
  context.trailerInfo.Info = writeInformation(context, publication);
  context.trailerInfo.Root = context.register(
    context.obj({
      Type: 'Catalog',
      Pages: pages,
      Lang: textString(publication.language),
      MarkInfo: { Marked: true },
      StructTreeRoot: structure,
      ViewerPreferences: {
        DisplayDocTitle: true,
        // Pages side by side, as of a booklet, stand in their order.
        ...(publication.isRightToLeft && { Direction: 'R2L' }),
        ...printPreferences(publication),
      },
      Metadata: writeMetadata(context, publication),
      OutputIntents: [outputIntent(context)],
      ...(form && { AcroForm: form }),
      ...(outline && { Outlines: outline, PageMode: 'UseOutlines' }),
    }),
  );
}

/** What a print dialogue starts from (ISO 32000-1, table 150): a sheet that is measured is never scaled to fit. */
function printPreferences({ printing }: Publication): Record<string, string> {
  return printing ? { PrintScaling: 'None', Duplex: DUPLEX[printing.duplex] } : {};
}

const DUPLEX: Readonly<Record<Duplex, string>> = {
  simplex: 'Simplex',
  'flip-long-edge': 'DuplexFlipLongEdge',
  'flip-short-edge': 'DuplexFlipShortEdge',
};

/** All colours are sRGB (ISO 19005-2, 6.2.3). */
function outputIntent(context: PDFContext): PDFRef {
  return context.register(
    context.obj({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: PDFString.of('sRGB'),
      Info: PDFString.of('sRGB IEC61966-2.1'),
      DestOutputProfile: context.register(srgbProfileStream()),
    }),
  );
}
