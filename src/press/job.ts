import type { Mm } from '../design/units.ts';
import { editionsOf } from '../editions/index.ts';
import type { PhonePicture } from '../images/phone.ts';
import { hasPhonePictures } from '../images/phone-screens.ts';
import { type Deck, deckDocument, type DeckPaperId } from '../model/deck.ts';
import type { Document } from '../model/document.ts';
import type { EditionId } from '../model/edition-names.ts';
import type { Message } from '../model/message.ts';
import type { Site } from '../site/site.ts';
import { deckPapersOf } from '../papers/deck-papers.ts';
import type { Made } from '../papers/mistake.ts';

/** One piece of work for the press: small enough to share out, large enough to be worth remembering. */
export type Job = DocumentJob | DeckJob;

/** What is made of one document. */
export type DocumentJob =
  | { readonly type: 'paper'; readonly edition: EditionId }
  | { readonly type: 'phone' }
  | { readonly type: 'preview' }
  | { readonly type: 'book'; readonly format: BookFormat };

/** A paper of a deck, made of the document that stands for it (`deckDocument`). */
export interface DeckJob {
  readonly type: 'deck-paper';
  readonly paper: DeckPaperId;
  readonly deck: Deck;
  /** Those of the deck, in its order. */
  readonly documents: readonly Document[];
}

/** What flows instead of standing on sheets: a book for an e-reader, a file for a word processor, one for a browser. */
export const bookFormats = ['epub', 'docx', 'htm'] as const;
export type BookFormat = (typeof bookFormats)[number];

export interface PrintedPaper {
  readonly type: 'paper';
  /** `a4`. */
  readonly edition: EditionId;
  /** `a4.pdf`. */
  readonly file: string;
  /** PDF. */
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Of one sheet. */
  readonly width: Mm;
  readonly height: Mm;
  /** The first sheet as a small picture, WebP. */
  readonly thumbnail: Uint8Array;
}

export interface PrintedDeckPaper extends Omit<PrintedPaper, 'type' | 'edition'> {
  readonly type: 'deck-paper';
  readonly paper: DeckPaperId;
}

export interface PrintedPhone {
  readonly type: 'phone';
  readonly pictures: readonly PhonePicture[];
  /** The first picture, small, WebP. */
  readonly thumbnail: Uint8Array;
}

export interface PrintedPreview {
  readonly type: 'preview';
  /** What other sites show beside a link, PNG. */
  readonly bytes: Uint8Array;
}

export interface PrintedBook {
  readonly type: 'book';
  readonly format: BookFormat;
  readonly bytes: Uint8Array;
}

/** What cannot be made as it is, with what its author has to put right. */
export interface Refused {
  readonly type: 'refused';
  readonly messages: readonly Message[];
  /** Set when it is a mistake of ours, which another try may not repeat. */
  readonly isMistake?: true;
}

/** What a job makes. */
export type Printed<J extends Job> = Extract<
  PrintedPaper | PrintedDeckPaper | PrintedPhone | PrintedPreview | PrintedBook,
  { readonly type: J['type'] }
>;

/** What comes of a job. */
export type Result<J extends Job = Job> = Printed<J> | Refused;

export function isRefused(result: Result): result is Refused {
  return result.type === 'refused';
}

/** Everything that is made of a document beside its page. */
export function jobsOf(document: Document, site: Pick<Site, 'editions' | 'paper'>): DocumentJob[] {
  const papers = editionsOf(document, site).map(({ id }): DocumentJob => ({ type: 'paper', edition: id }));
  const phone: DocumentJob[] = hasPhonePictures(document, site) ? [{ type: 'phone' }] : [];
  const books = bookFormats.map((format): DocumentJob => ({ type: 'book', format }));
  return [...papers, ...phone, { type: 'preview' }, ...books];
}

/** Everything that is made of a deck beside its page, and the document that stands for it. */
export function deckJobsOf(
  deck: Deck,
  documents: readonly Document[],
  site: Pick<Site, 'editions' | 'paper'>,
): { readonly document: Document; readonly jobs: readonly DeckJob[] } {
  return {
    document: deckDocument(deck, documents),
    jobs: deckPapersOf(documents, site).map((paper) => ({ type: 'deck-paper', paper, deck, documents })),
  };
}

/** What a job makes, as messages name it. */
export function madeBy(job: Job): Made {
  switch (job.type) {
    case 'paper':
      return { edition: job.edition };
    case 'phone':
      return { name: 'The set of phone pictures' };
    case 'preview':
      return { name: 'The picture that links show' };
    case 'deck-paper':
      return { name: job.paper === 'cards' ? 'The set of cards' : 'The booklet' };
    case 'book':
      return { name: bookNames[job.format] };
  }
}

const bookNames = {
  epub: 'The book for an e-reader',
  docx: 'The file for Word',
  htm: 'The file for a browser',
} as const satisfies Record<BookFormat, string>;
