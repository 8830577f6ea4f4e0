/** What is said about pages that can be read without internet. */
export interface OfflineWords {
  readonly title: string;
  readonly about: string;
  /** Over the pages that are on the device. */
  readonly kept: string;
  readonly nothing: string;
  readonly all: {
    readonly heading: string;
    readonly about: string;
    /** Takes how large it is: `38 MB`. */
    readonly keep: (size: string) => string;
    readonly letGo: string;
  };
  readonly here: {
    readonly heading: string;
    readonly keep: string;
    /** Keeps a deck with its documents. Takes how large they are. */
    readonly keepDeck: (size: string) => string;
    readonly isKept: string;
    readonly letGo: string;
    /** Takes how large the papers are. */
    readonly withPapers: (size: string) => string;
  };
  /** Takes numbers as they are counted in the browser, so that it is a text with `{done}` and `{of}` in it. */
  readonly progress: string;
  readonly done: string;
  /** Some files could not be had. */
  readonly some: string;
  readonly full: string;
  /** The browser keeps nothing, as in a private window. */
  readonly cannot: string;
}
