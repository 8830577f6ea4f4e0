import type { Box } from './box.ts';

/** What is drawn on one sheet, as pdf.js sees it. */
export interface Sheet {
  /** Where the page itself is printed, inside the margins. */
  readonly inside: Box;
  readonly words: readonly Word[];
  readonly pictures: readonly Picture[];
  /** Lines round something and colour behind something, in the order of drawing. */
  readonly frames: readonly Frame[];
  /** Numbers of the marked contents that draw something. Chromium writes empty ones, too, at the foot of a sheet. */
  readonly seen: ReadonlySet<number>;
}

/** Letters of one size on one line, without a gap: from the top of the capitals to the foot of the tails. */
export interface Word extends Box {
  readonly text: string;
  /** `#rrggbb` */
  readonly colour: string;
  /** The number of its marked content; absent on what only decorates. */
  readonly mark: number | undefined;
  /** In the margin of the sheet, as title and page number are. */
  readonly inMargin: boolean;
  /** How many frames were drawn before it. */
  readonly framesBefore: number;
}

export interface Picture extends Box {
  readonly mark: number | undefined;
}

export interface Frame extends Box {
  /** `#rrggbb`; absent when only its edge is drawn. */
  readonly filling: string | undefined;
}
