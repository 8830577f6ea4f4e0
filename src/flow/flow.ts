import type { PictureUse, Text } from '../model/document.ts';

/*
 * A document as one flow of words and pictures, for books and word processors, where no page and no screen says how
 * things stand beside each other. It has the same parts in the same order as paper and page.
 */

/** The whole document, in reading order. */
export type Flow = readonly FlowPart[];

export type FlowPart =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly words: Text; readonly id?: string }
  | FlowWords
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly Text[] }
  | FlowPicture
  | {
      readonly type: 'table';
      readonly caption: string;
      readonly heads: readonly string[];
      /** The first cell of each row says what the row is. */
      readonly rows: readonly (readonly string[])[];
    }
  /** To be filled in: an empty line, several, or boxes to tick. */
  | { readonly type: 'blank'; readonly lines: number }
  | { readonly type: 'boxes'; readonly options: readonly string[] }
  | FlowGroup;

export interface FlowWords {
  readonly type: 'words';
  readonly words: Text;
  /** Before the words, in bold: “It is done when:”. */
  readonly label?: string;
  readonly look?: 'lead' | 'small' | 'quote';
}

/** A picture that only repeats the words beside it has no `alt`. */
export interface FlowPicture {
  readonly type: 'picture';
  readonly use: PictureUse;
  readonly alt?: string;
}

/** What belongs together: a step, a notice, a question. */
export interface FlowGroup {
  readonly type: 'group';
  readonly sort: 'step' | 'emergency' | 'stop' | 'ask' | 'tip' | 'do' | 'dont' | 'word' | 'plain';
  readonly id: string;
  /** What it is, above all else: “Step 3”, “Stop”. */
  readonly label?: string;
  readonly parts: Flow;
}

/** Words of the facts as a text, so that they are set like all others. */
export function plain(words: string, href?: string): Text {
  const place = { line: 1, column: 1, offset: 0 };
  return [
    { text: words, bold: false, place: { start: place, end: place }, ...(href !== undefined && { href }) },
  ];
}

/** Every picture of a flow, in reading order. */
export function flowPictures(flow: Flow): FlowPicture[] {
  return flow.flatMap((part) =>
    part.type === 'picture' ? [part] : part.type === 'group' ? flowPictures(part.parts) : [],
  );
}
