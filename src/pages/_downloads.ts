import site from 'virtual:clearstep/site';
import { paperPath, phonePath, phoneZipPath, thumbnailPath } from '../model/addresses.ts';
import type { Download } from '../components/document/download.ts';
import { editionsOn } from '../editions/index.ts';
import { screenSize } from '../images/screen.ts';
import { phoneZipLength } from '../books/phone-zip.ts';
import { editionName } from '../languages/edition-name.ts';
import { languageOf } from '../languages/index.ts';
import type { Words } from '../languages/words.ts';
import type { Mm } from '../design/units.ts';
import type { Document } from '../model/document.ts';
import type { EditionId } from '../model/edition-names.ts';
import { editionsFor, previewWidth } from '../papers/paper.ts';
import type { PrintedPhone } from '../press/job.ts';
import { hasPhonePictures } from '../images/phone-screens.ts';
import type { Measured } from '../press/outline.ts';
import { bookDownloads, plannedBooks } from './_book-downloads.ts';
import { papersOf, phonePicturesOf } from './_output.ts';

/** What a reader can take along, with what comes out of the printer and how large it is. */
export async function downloadsOf(document: Document): Promise<Download[]> {
  const papers = shortestFirst(await papersOf(document), ({ edition }) => edition);
  const downloads = papers.map((paper) => paperDownload(document, paper.edition, paper, paper));
  const phone = await phonePicturesOf(document);
  const taken = [...papers, ...(phone?.pictures ?? [])].reduce((sum, { bytes }) => sum + bytes.length, 0);
  return [
    ...downloads,
    ...(phone ? phoneDownloads(document, phone) : []),
    ...(await bookDownloads(document, { shown: papers[0]?.edition, beside: taken })),
  ];
}

/** The same while nothing is made yet: without pages, bytes and small pictures, and with what may turn out not to fit. */
export function plannedDownloadsOf(document: Document): Download[] {
  const papers = shortestFirst(editionsFor(document, site), ({ id }) => id).map(({ id, paper }) =>
    paperDownload(document, id, paper),
  );
  return [
    ...papers,
    ...(hasPhonePictures(document, site) ? phonePair(document) : []),
    ...plannedBooks(document),
  ];
}

/** Whoever has asked for a paper of one page wants it to be read by people with little time: it comes before all others. */
function shortestFirst<Paper>(papers: readonly Paper[], idOf: (paper: Paper) => EditionId): Paper[] {
  const isShort = (paper: Paper): number => Number(idOf(paper) === 'one-page');
  return papers.toSorted((a, b) => isShort(b) - isShort(a));
}

/** `made`: absent while the paper is not made. */
function paperDownload(document: Document, edition: EditionId, paper: PaperSize, made?: MadePaper): Download {
  const { words } = languageOf(document.language);
  return {
    name: editionName(edition, paper, words),
    about: words.editions[edition].about,
    path: paperPath(document, edition),
    ...outOfPrinter(edition, paper, words, thumbnailPath(document, edition), made),
  };
}

interface PaperSize {
  readonly width: Mm;
  readonly height: Mm;
}

interface MadePaper {
  readonly pages: number;
  readonly bytes: { readonly length: number };
}

/** What comes out of the printer, and how it looks in small, for a paper of a document or of a deck. */
export function outOfPrinter(
  edition: string,
  { width, height }: PaperSize,
  words: Words,
  smallPicture: string,
  made?: MadePaper,
): Omit<Download, 'name' | 'about' | 'path'> {
  const { facts, paperSize } = words.web.papers;
  return {
    ...(made && { facts: facts(made.pages, words.web.size(made.bytes.length)), bytes: made.bytes.length }),
    paper: paperSize(width, height),
    ...printingOf(edition, words),
    thumbnail: {
      ...(made && { path: smallPicture }),
      width: previewWidth,
      height: Math.round((previewWidth * height) / width),
    },
  };
}

/** Said beside the download as in the file and on the sheet. */
function printingOf(id: string, { printing: words }: Words): Pick<Download, 'printing'> {
  const edition = editionsOn(site).find((each) => each.id === id);
  if (!edition?.printing) return {};
  const { paper: sheet, printing } = edition;
  const said = [words.actualSize, words.sides[printing.duplex], ...(printing.folded ? [words.folded] : [])];
  return { printing: { ...printing, sheet, words: said.join(' ') } };
}

/** The phone pictures, to look at one by one or to save in one file, shown by their first one. */
function phoneDownloads(document: Document, phone: Measured<PrintedPhone>): Download[] {
  const { papers: panel, size } = languageOf(document.language).words.web;
  const bytes = phone.pictures.reduce((sum, picture) => sum + picture.bytes.length, 0);
  const zip = phoneZipLength(document, phone.pictures);
  const count = phone.pictures.length;
  return phonePair(document, {
    pictures: panel.pictures(count, size(bytes)),
    zip: panel.pictures(count, size(zip)),
    bytes: zip,
  });
}

/** `facts`: absent while the pictures are not drawn. */
function phonePair(
  document: Document,
  facts?: { readonly pictures: string; readonly zip: string; readonly bytes: number },
): Download[] {
  const { words } = languageOf(document.language);
  const { papers: panel } = words.web;
  const thumbnail = {
    ...(facts && { path: thumbnailPath(document, 'phone') }),
    width: previewWidth,
    height: Math.round((previewWidth * screenSize.height) / screenSize.width),
  };
  return [
    {
      name: words.editions.phone.name,
      about: words.editions.phone.about,
      path: phonePath(document),
      ...(facts && { facts: facts.pictures }),
      thumbnail,
    },
    {
      name: panel.phoneZip.name,
      about: panel.phoneZip.about,
      path: phoneZipPath(document),
      ...(facts && { facts: facts.zip, bytes: facts.bytes }),
      thumbnail,
    },
  ];
}
