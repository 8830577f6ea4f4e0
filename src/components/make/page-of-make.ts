import type { MakeWords } from '../../languages/make-words.ts';
import type { Kind } from '../../model/document.ts';
import type { EditionId } from '../../model/edition-names.ts';
import type { PaperVersionWords } from '../../languages/paper-version-words.ts';
import type { PaperOnOffer } from './orders.ts';

/** What the page hands to its script, as plain data. */
export interface PageOfMake {
  readonly words: MakeWords;
  /** Whoever keeps the site. Absent: the site names no address. */
  readonly email?: string;
  /** That of the page, in which new documents start. */
  readonly language: string;
  /** Those that a document may be written in. */
  readonly languages: readonly string[];
  readonly kinds: Readonly<
    Record<Kind, { readonly one: string; readonly about: string; readonly picture: string }>
  >;
  readonly editions: Readonly<Partial<Record<EditionId, { readonly name: string; readonly about: string }>>>;
  /** What a document can be looked at as: on paper, and as its readers get it on a screen. */
  readonly looks: Readonly<Record<'papers' | 'page' | 'steps' | 'phone', string>>;
  /** How a paper must be printed, in words. */
  readonly printing: Readonly<Record<NonNullable<PaperOnOffer['duplex']>, string>>;
  /** What is said of a part that has changed; `{part}` stands for what it is. */
  readonly changes: Pick<PaperVersionWords, 'parts' | 'order' | 'before' | 'now'> & {
    readonly kinds: Readonly<Record<keyof PaperVersionWords['changes'], string>>;
  };
  /** The documents of the site in this language, by kind. */
  readonly documents: readonly { readonly kind: Kind; readonly title: string; readonly path: string }[];
}
