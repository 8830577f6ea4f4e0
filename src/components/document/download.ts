import type { Printing } from '../../editions/edition.ts';

/** One way to take the document along. */
export interface Download {
  readonly name: string;
  readonly about: string;
  readonly path: string;
  /** "PDF, 2 pages, 84 kB". Absent while somebody writes, until the paper is made. */
  readonly facts?: string;
  /** How large it is. Absent as `facts` is. */
  readonly bytes?: number;
  /** "A4 paper". Absent for pictures for a screen. */
  readonly paper?: string;
  /** How it must be printed, where that matters: its sheet, its edge, and both in words. */
  readonly printing?: Printing & {
    readonly words: string;
    readonly sheet: { readonly width: number; readonly height: number };
  };
  /** Its path is absent while somebody writes, until the paper is made. */
  readonly thumbnail: { readonly path?: string; readonly width: number; readonly height: number };
}
