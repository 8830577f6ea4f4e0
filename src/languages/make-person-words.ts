/** What the page says on which a document is made to fit one person. Texts with `{...}` are filled in on the page. */
export interface MakePersonWords {
  readonly button: string;
  readonly heading: string;
  readonly about: string;
  readonly stays: string;
  readonly called: string;
  readonly calledHint: string;
  readonly fullName: string;
  readonly knownWords: string;
  /** What stands there before anybody has written other words: in the language of the document. */
  readonly known: string;
  readonly steps: string;
  readonly how: string;
  readonly shown: Readonly<Record<'as it is' | 'own' | 'known', string>>;
  readonly knownAbout: string;
  /** With `{step}`. */
  readonly joined: string;
  readonly says: string;
  readonly photo: string;
  readonly photoOut: string;
  /** With `{amounts}`. */
  readonly amounts: string;
  readonly changed: string;
  readonly still: string;
  readonly cannot: string;
  readonly gone: string;
  readonly goneAbout: string;
  readonly takeOut: string;
  readonly news: string;
  readonly newsAbout: string;
  readonly read: string;
  readonly notLookedUp: string;
  /** Where parts that are no steps stand, which stay as they are. */
  readonly always: string;
}
