import type { PaperSizes } from '../design/tokens.ts';
import type { SheetSize } from '../design/sheet-sizes.ts';
import type { Mm } from '../design/units.ts';
import type { Kind } from '../model/document.ts';
import type { EditionId } from '../model/edition-names.ts';

/** One way to hand a document out on paper. Its name in plain words is in `languages`, by id. */
export type Edition = PagesEdition | CardsEdition | BookletEdition | TrifoldEdition;

interface Common {
  readonly id: EditionId;
  readonly kinds: readonly Kind[];
  /** The sheet that goes into the printer, in the register an A4: a site may print on Letter instead. */
  readonly paper: SheetSize;
  readonly type: TypeOnPaper;
  /** How an edition that is measured or has two sides must be printed. Absent: as its reader likes. */
  readonly printing?: Printing;
  /** What it leaves out of a document. Absent: nothing. */
  readonly leavesOut?: readonly LeftOut[];
  /** It shows what its author chose of the blocks, and says where the rest is: what to have ready is part of that. */
  readonly selects?: true;
  /** It stands a translation beside its original: documents that are none do not come in it. */
  readonly needsOriginal?: true;
  /** Where there is no room for full words, a step, a notice or a question stands in its short form. */
  readonly words?: 'short';
}

/** Printed at actual size, and on one side or both: said in the file, in words on the sheet and beside the download. */
export interface Printing {
  readonly duplex: Duplex;
  /** Each piece is cut out and folded on the line in its middle, the words outside: the back stands beside its front. */
  readonly folded?: true;
}

/** Sides of a sheet and the edge on which the printer turns it (ISO 32000-1, table 150). */
export type Duplex = 'simplex' | 'flip-long-edge' | 'flip-short-edge';

/**
 * All that an edition for readers may ever leave out. Emergencies, stops, questions to ask, choices, steps with their cue
 * and how they are done, headings, numbers and amounts are not in this list, so none can. A reader check and the sheet
 * of the job coach are handed to staff beside the document, and do not stand in for it.
 * `wrong`: what to do if a step goes wrong. `why`: the reason for its key point. `coach`: notes for the job coach, how
 * much is enough and how often; only the coach's sheet has them. `plain text`: paragraphs and lists that only describe.
 */
export type LeftOut = 'wrong' | 'why' | 'coach' | 'tip' | 'plain text' | 'word' | 'word list' | 'sources';

/** Sizes of type and line pitch. */
export interface TypeOnPaper extends PaperSizes {
  /** Line pitch of text as a multiple of its size. */
  readonly pitch: number;
}

/** The column of text on a page, from the page's top left corner; what is outside is margin. */
export interface TextColumn {
  readonly x: Mm;
  readonly y: Mm;
  readonly width: Mm;
  readonly height: Mm;
}

/** Sides of the square picture tiles. */
export interface Tiles {
  readonly step: Mm;
  readonly point: Mm;
  readonly small: Mm;
  /** Beside a do or a don't, one below the other. Absent: over them, side by side, as large as for points. */
  readonly advice?: Mm;
  /** Between a picture and the words beside it. Absent: 8 mm. */
  readonly gap?: Mm;
}

/** Text that runs from page to page, one page a sheet. */
export interface PagesEdition extends Common {
  readonly form: 'pages';
  /** What stands on the pages; the kind says how. */
  readonly arrangement:
    | 'document'
    | 'picture-manual'
    | 'checklist'
    | 'coach-sheet'
    | 'one-page'
    | 'poster'
    | 'labels'
    | 'week'
    | 'certificate'
    | 'tally'
    | 'blank'
    | 'two-languages'
    | 'reader-check';
  /** The room for text on a page; where there are several columns, for all of them. */
  readonly column: TextColumn;
  /** Columns side by side, and the most sides of paper that it may have. Absent: one column, and as many as it needs. */
  readonly columns?: Columns;
  /** A frame stands round each page, and no head and foot: a certificate says once what it is. */
  readonly framed?: true;
  /** Its sheets hang side by side: all of them are filled about as far as each other. Absent: one after the other. */
  readonly evenly?: true;
  readonly pictures: Tiles;
  /** What differs on Letter, which is not so tall as A4. Absent: the column alone. */
  readonly onLetter?: Partial<Pick<PagesEdition, 'pictures'>>;
  /** What differs for a kind whose readers or whose parts need it. Absent: nothing. */
  readonly ofKind?: Partial<Readonly<Record<Kind, OfKind>>>;
}

type OfKind = Pick<PagesEdition, 'columns' | 'type' | 'pictures' | 'leavesOut' | 'onLetter'>;

export interface Columns {
  readonly count: number;
  /** Clear space between two. */
  readonly gap: Mm;
  readonly mostSides: number;
}

/** Pages of half a sheet, printed on both sides, folded and stapled in the middle. */
export interface BookletEdition extends Common {
  readonly form: 'booklet';
  readonly printing: Printing;
  readonly page: { readonly width: Mm; readonly height: Mm };
  readonly column: TextColumn;
  readonly pictures: Tiles;
  /** Thickness of one sheet: what the inner pages are pushed outwards by, sheet for sheet. */
  readonly creep: Mm;
  /** Clear space over the text that a page of Letter does without: it is narrower, so words take more lines. */
  readonly onLetter: { readonly lessMargin: Mm };
}

/** One sheet, printed on both sides, folded twice into three panels a side. */
export interface TrifoldEdition extends Common {
  readonly form: 'trifold';
  readonly printing: Printing;
  /** Widths of the panels inside, from left to right: the last is the flap that folds in, the narrowest. */
  readonly panels: readonly [Mm, Mm, Mm];
  /** Clear space between the text and the edges of the sheet. */
  readonly margin: Mm;
  /** Clear space between the text and a fold. */
  readonly besideFold: Mm;
  readonly pictures: Tiles;
  /** The same panels of a sheet of Letter: they are narrower, so their text goes nearer to the folds. */
  readonly onLetter: Pick<TrifoldEdition, 'panels' | 'besideFold'>;
}

/** Cards to cut out of a sheet. */
export interface CardsEdition extends Common {
  readonly form: 'cards';
  /** What stands on the cards; the kind says how. */
  readonly arrangement: 'pocket' | 'wallet' | 'blank';
  readonly printing: Printing;
  readonly card: { readonly width: Mm; readonly height: Mm };
  /** Nothing stands nearer to the edge of a card: room for the knife and the laminate. */
  readonly safe: Mm;
  /** Pieces to cut out, side by side and one below the other: a card, or a card with its back beside it. */
  readonly columns: number;
  readonly rows: number;
  /** Where fewer cards lie on Letter, which is not so tall as A4. */
  readonly onLetter?: Partial<Pick<CardsEdition, 'columns' | 'rows'>>;
  /**
   * `pair`: each of two pictures side by side, of what is done and what is not. `point`: beside words, on cards that have
   * such.
   */
  readonly pictures: {
    readonly step: Mm;
    readonly small: Mm;
    readonly notice: Mm;
    readonly pair: Mm;
    readonly point?: Mm;
  };
  /** A hole at the middle of the left edge, for a ring. */
  readonly hole?: { readonly diameter: Mm; readonly clear: Mm };
  /** No line has more words than this: for tasks that say each step in as few. */
  readonly mostWords?: number;
}
