import type { Mm, Px } from '../design/units.ts';
import { editionsOf } from '../editions/index.ts';
import { leavesOut } from '../editions/kept-blocks.ts';
import { shownBlocks } from '../editions/shown-blocks.ts';
import type { Edition } from '../editions/edition.ts';
import { kindOnPaper } from '../kinds/index.ts';
import { languageOf } from '../languages/index.ts';
import type { Document } from '../model/document.ts';
import { formVersion } from '../model/questions.ts';
import { writePdf } from '../pdf/write.ts';
import { creditLines } from '../pictures/index.ts';
import type { Picture, Pictures } from '../pictures/drawing/picture.ts';
import type { Setting } from '../print/blocks/setting.ts';
import { CLEAR_EDGE } from '../print/pages/furniture.ts';
import type { PaperContext } from '../print/boxes/layout-context.ts';
import { pagesOfBlocks } from '../print/sheet/pages-of-blocks.ts';
import { layOutBooklet, layOutCards, layOutPages, layOutTrifold } from '../print/publication.ts';
import { mirrorSheet } from '../print/sheet/mirror.ts';
import type { Faces, Publication, PublicationFrame } from '../print/sheet/sheet.ts';
import { sheetToSvg } from '../print/svg.ts';
import { nameIn } from '../site/local-text.ts';
import type { Site } from '../site/site.ts';
import { whoseWords } from '../site/whose-words.ts';
import { problemMessage } from './problem-message.ts';
import { versionIdOf } from '../history/version.ts';
import { documentPath, paperFile, versionPath, wholeAddress } from '../model/addresses.ts';
import { MessagesError } from '../model/messages-error.ts';

/** One document in one edition, ready to be saved. */
export interface Paper {
  readonly edition: Edition;
  /** `a4.pdf`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Of one sheet. */
  readonly width: Mm;
  readonly height: Mm;
  /** The first sheet as an SVG picture of `previewWidth`. */
  readonly preview: string;
}

/** What every paper is made with. */
export interface PaperMaterials {
  /** The logo of the site, where it has one. */
  readonly logo?: Picture;
  readonly faces: Faces;
  /** Every picture of the document, by id. */
  readonly pictures: Pictures;
  readonly site: Site;
  /** ISO date. With it, paper says when a document was due to be checked and was not. */
  readonly today?: string;
}

/** Twice what the panel beside a document shows, for sharp screens. */
export const previewWidth: Px = 320;

export { editionsOf as editionsFor };

/**
 * Renders a document in one of its editions as a tagged PDF.
 * Throws `MessagesError` with a message for each thing that does not fit or cannot be written.
 */
export async function renderPaper(
  document: Document,
  edition: Edition,
  materials: PaperMaterials,
): Promise<Paper> {
  return savePaper(layOutPaper(document, edition, materials), edition, materials);
}

/** Writes sheets that are laid out into a file. */
export async function savePaper(
  publication: Publication,
  edition: Edition,
  { faces }: Pick<PaperMaterials, 'faces'>,
): Promise<Paper> {
  const [first] = publication.sheets;
  if (!first) throw new Error(`“${publication.title}” has no page in the edition ${edition.id}.`);
  return {
    edition,
    file: paperFile(edition.id),
    bytes: await writePdf(publication),
    pages: publication.sheets.length,
    width: edition.paper.width,
    height: edition.paper.height,
    preview: sheetToSvg(first, faces, { width: previewWidth }),
  };
}

/** The sheets and the structure tree of a document in an edition, before they become a file. */
export function layOutPaper(document: Document, edition: Edition, materials: PaperMaterials): Publication {
  const first = layOut(document, edition, materials, { wordList: false });
  // What depends on pages is known when these are there: then it is all laid out once more.
  const wordList = needsWordList(document, edition, first);
  const pageOf = namesPages(document, edition) ? { pageOf: pagesOfBlocks(first) } : undefined;
  return wordList || pageOf ? layOut(document, edition, materials, { wordList, ...pageOf }) : first;
}

/** In the picture manual, answers lead to pages: who reads little turns to them. */
function namesPages({ blocks }: Document, edition: Edition): boolean {
  const isManual = edition.form === 'pages' && edition.arrangement === 'picture-manual';
  return isManual && blocks.some(({ type }) => type === 'choice');
}

/**
 * Words are explained where they stand. Whoever has so many sides of A4 paper, or twice as many pages of a booklet, finds
 * them again in a list at the end.
 */
const SIDES_WITH_WORD_LIST = 12;

function needsWordList({ blocks }: Document, edition: Edition, { sheets }: Publication): boolean {
  const isLong = !leavesOut('word list', edition) && sheets.length >= SIDES_WITH_WORD_LIST;
  return isLong && blocks.some(({ type }) => type === 'word');
}

function layOut(
  document: Document,
  edition: Edition,
  materials: PaperMaterials,
  known: Pick<Setting, 'wordList' | 'pageOf'>,
): Publication {
  const context = contextOf(document, materials);
  const setting = { ...settingOf(document, edition, materials), ...known };
  const publication = arrange(setting, edition, frameOf(document, edition, materials), context);
  if (context.problems.length > 0) {
    throw new MessagesError(
      context.problems.map((problem) => problemMessage(problem, document, edition, materials.site)),
    );
  }
  return publication.isRightToLeft
    ? { ...publication, sheets: publication.sheets.map(mirrorSheet) }
    : publication;
}

/** How the blocks of a document are set in an edition. */
export function settingOf(
  document: Document,
  edition: Edition,
  { pictures, site, today, logo }: PaperMaterials,
): Setting {
  const shown = shownBlocks(document, edition);
  return {
    document,
    ...(shown && { shown }),
    site,
    language: languageOf(document.language),
    type: edition.type,
    ...measuresOf(edition),
    pictures,
    ...(logo && { logo }),
    paper: edition.paper,
    ...(edition.printing && { printing: edition.printing }),
    leavesOut: edition.leavesOut ?? [],
    wordList: false,
    outOfDate: today !== undefined && today > document.reviewBy,
    ...addressOf(document, site),
  };
}

/** What its boxes are laid out with. */
export function contextOf(document: Document, { faces, site }: PaperMaterials): PaperContext {
  const language = languageOf(document.language);
  return { faces, language, problems: [], accent: site.colours.light };
}

function arrange(
  setting: Setting,
  edition: Edition,
  frame: PublicationFrame,
  context: PaperContext,
): Publication {
  const { document } = setting;
  const kind = kindOnPaper(document.kind);
  switch (edition.form) {
    case 'pages': {
      const pages = kind.pages[edition.arrangement] ?? refuse(document, edition);
      return layOutPages(pages(setting), document, edition, frame, context);
    }
    case 'booklet': {
      const booklet = kind.booklet ?? refuse(document, edition);
      return layOutBooklet(booklet(setting, edition), document, edition, frame, context);
    }
    case 'trifold': {
      const trifold = kind.trifold ?? refuse(document, edition);
      return layOutTrifold(trifold(setting, edition), edition, frame, context);
    }
    case 'cards': {
      const cards = kind.cards?.[edition.arrangement] ?? refuse(document, edition);
      return layOutCards(cards(setting, edition), document, edition, frame, context);
    }
  }
}

/** An edition lists the kinds that it is for, so this is a mistake of ours. */
function refuse(document: Document, edition: Edition): never {
  throw new Error(`A ${document.kind} has no arrangement for the edition ${edition.id}.`);
}

/** Sides of pictures, how far numbers hang in the margin, and how many words a line may have. */
function measuresOf(edition: Edition): Pick<Setting, 'tiles' | 'hang' | 'mostWords'> {
  if (edition.form === 'cards') {
    const { pictures, mostWords } = edition;
    const tiles = { ...pictures, point: pictures.point ?? pictures.notice };
    return { tiles, hang: 0, ...(mostWords === undefined ? {} : { mostWords }) };
  }
  if (edition.form === 'trifold') return { tiles: edition.pictures, hang: 0 };
  return { tiles: edition.pictures, hang: edition.column.x - CLEAR_EDGE };
}

/** Where a document is on the web. */
function addressOf(document: Document, { address }: Site): Pick<Setting, 'address' | 'code'> {
  if (address === undefined) return {};
  return {
    address: wholeAddress(documentPath(document), address),
    code: wholeAddress(versionPath(versionIdOf(document)), address),
  };
}

/** What is said of a file as a whole. */
export function frameOf(
  document: Document,
  { printing }: Edition,
  { faces, pictures, site }: PaperMaterials,
): PublicationFrame {
  const { title, language: tag, summary, reviewed } = document;
  const language = languageOf(tag);
  const version = formVersion(document);
  return {
    title,
    language: tag,
    subject: summary,
    date: reviewed,
    publisher: nameIn(site.name, tag, site),
    rights: [
      ...whoseWords(document, site, language),
      ...creditLines(pictures.values(), language.words.credits, { photosBy: document.photosBy }),
    ].join(' '),
    faces,
    ...(printing && { printing }),
    ...(version !== undefined && { formVersion: version }),
    ...(language.direction === 'rtl' && { isRightToLeft: true }),
  };
}
