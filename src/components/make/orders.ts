import type { Element } from '../../images/element.ts';
import type { Document } from '../../model/document.ts';
import type { EditionId } from '../../model/edition-names.ts';
import type { People } from '../../model/people.ts';
import type { Message } from '../../model/message.ts';
import type { OfferedPicture } from '../../pictures/found/search-pictures.ts';
import type { Ease } from '../../rules/ease.ts';
import type { SentPart } from './sent-sheet.ts';

/** How easy a text is to read, as a whole. */
export type Points = Pick<Ease, 'score' | 'level'>;

/** What is looked at. */
export type View =
  /** A paper, the first of the document where none is named, and those of its sheets that are in sight, from 0. */
  | { readonly look: 'papers'; readonly edition?: EditionId; readonly sheets: readonly number[] }
  /** The page of the document, as a whole or one step at a time. */
  | { readonly look: 'page' }
  /** Pictures for a phone. */
  | { readonly look: 'phone' };

/** The page of a document. */
export interface PageInSight {
  /** What stands in its `main`. */
  readonly html: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** One picture for a phone. */
export interface PhoneInSight {
  /** All the words on it. */
  readonly alt: string;
  readonly element: Element;
}

/** What the page asks of its worker. A later look makes an earlier one void. */
export type Order =
  | {
      readonly type: 'look';
      readonly turn: number;
      readonly file: string;
      readonly text: string;
      /** Photos and tables beside the document. Absent: as in the look before. */
      readonly files?: ReadonlyMap<string, Uint8Array>;
      /** Of those of its photos that have come from the site, with `files`. */
      readonly versions?: ReadonlyMap<string, string>;
      readonly view: View;
    }
  | { readonly type: 'view'; readonly view: View }
  /** The paper of the text that was looked at last. */
  | { readonly type: 'print'; readonly number: number; readonly edition: EditionId }
  /** The pictures for a phone of that text. */
  | { readonly type: 'layOutPhone'; readonly number: number }
  /** A small picture by its name, as an author writes it, with the people of the document. */
  | { readonly type: 'draw'; readonly number: number; readonly name: string; readonly people?: People }
  /** Pictures for what was typed; where nothing was, for the words of a step. */
  | { readonly type: 'find'; readonly number: number; readonly typed: string; readonly about: string };

/** A paper that the document comes in. */
export interface PaperOnOffer {
  readonly id: EditionId;
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** How it must be printed. Absent: as its reader likes. */
  readonly duplex?: 'simplex' | 'flip-long-edge' | 'flip-short-edge';
}

/** What the worker tells. `turn` is that of the look that it is about. */
export type Report =
  | {
      readonly type: 'read';
      readonly turn: number;
      /** Absent: the text cannot be read. */
      readonly document?: Document;
      readonly papers: readonly PaperOnOffer[];
      /** Whether the document comes as pictures for a phone, too. */
      readonly hasPhone: boolean;
      /** Of the reader alone: the others follow. */
      readonly messages: readonly Message[];
    }
  | { readonly type: 'laid'; readonly turn: number; readonly edition: EditionId; readonly sheets: number }
  | {
      readonly type: 'sheet';
      readonly turn: number;
      readonly edition: EditionId;
      readonly index: number;
      /** Millimetres. */
      readonly width: number;
      readonly height: number;
      /** What is on it; what was on it before is told by its index then. */
      readonly parts: readonly SentPart[];
    }
  /** With all styles of such pages the first time. */
  | ({ readonly type: 'page'; readonly turn: number; readonly styles?: readonly string[] } & PageInSight)
  /** Without pictures: the words do not fit on them. */
  | { readonly type: 'phone'; readonly turn: number; readonly pictures?: readonly PhoneInSight[] }
  /** What is on the paper does not fit it. */
  | { readonly type: 'full'; readonly turn: number; readonly edition: EditionId }
  | {
      readonly type: 'checked';
      readonly turn: number;
      readonly messages: readonly Message[];
      readonly ease?: Points;
    }
  /** Without bytes: there is no such paper of the text as it is. */
  | { readonly type: 'printed'; readonly number: number; readonly bytes?: Uint8Array }
  /** Without pictures: there are none of the text as it is. */
  | { readonly type: 'phoneLaid'; readonly number: number; readonly pictures?: readonly PhoneInSight[] }
  /** Without a picture: none has that name, or it cannot be drawn. */
  | { readonly type: 'drawn'; readonly number: number; readonly picture?: Blob }
  | { readonly type: 'found'; readonly number: number; readonly pictures: readonly OfferedPicture[] }
  | { readonly type: 'failed'; readonly turn: number; readonly trouble: Trouble };

/** Something that should not happen: a file of the site could not be fetched, or a mistake of ours. */
export interface Trouble {
  readonly sort: 'notFetched' | 'mistake';
  /** In the words of the browser, for whoever looks for the cause. */
  readonly browserSays: string;
}
