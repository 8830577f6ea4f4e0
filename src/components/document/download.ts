/** One way to take the document along. */
export interface Download {
  readonly name: string;
  readonly about: string;
  readonly path: string;
  /** "PDF, 2 pages, 84 kB". */
  readonly facts: string;
  /** "A4 paper". Absent for pictures for a screen. */
  readonly paper?: string;
  readonly thumbnail: { readonly path: string; readonly width: number; readonly height: number };
}
