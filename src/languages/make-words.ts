import type { MakeFormWords } from './make-form-words.ts';
import type { MakePersonWords } from './make-person-words.ts';

/** What the page says on which documents are made. Texts with `{...}` are filled in on the page. */
export interface MakeWords {
  readonly name: string;
  readonly about: string;
  /** What happens to what somebody makes here: short sentences. */
  readonly privacy: readonly string[];
  readonly needsScript: string;
  readonly loading: string;
  readonly start: {
    readonly heading: string;
    readonly new: string;
    readonly newAbout: string;
    readonly from: string;
    readonly fromAbout: string;
    readonly choose: string;
    readonly fromButton: string;
    readonly file: string;
    readonly fileAbout: string;
    readonly fileButton: string;
    /** With `{name}`. */
    readonly wrongFile: string;
    readonly notFetched: string;
    /** On the page of a document. */
    readonly yours: string;
  };
  readonly mine: {
    readonly heading: string;
    /** With `{when}`. */
    readonly changed: string;
    readonly open: string;
    readonly rename: string;
    readonly newName: string;
    readonly duplicate: string;
    readonly delete: string;
    /** With `{title}`. */
    readonly deleted: string;
    readonly takeBack: string;
    readonly done: string;
    readonly cancel: string;
    readonly untitled: string;
    readonly saveAll: string;
    /** With `{count}`. */
    readonly opened: string;
    /** What a document was like on the last days. */
    readonly earlier: string;
    readonly earlierAbout: string;
    readonly noEarlier: string;
    readonly goBack: string;
    /** With `{title}` and `{when}`. */
    readonly wentBack: string;
  };
  readonly saving: {
    readonly notSaved: string;
    readonly otherTab: string;
    readonly loadOther: string;
    readonly keepBoth: string;
  };
  /** The line that stays in view. */
  readonly bar: {
    readonly label: string;
    readonly saved: string;
    readonly saving: string;
    readonly notSaved: string;
    /** With `{score}` and `{level}`. */
    readonly ease: string;
    /** With `{count}`. */
    readonly remarks: string;
    readonly remarksOne: string;
    readonly none: string;
    readonly see: string;
  };
  readonly edit: {
    readonly back: string;
    readonly undo: string;
    readonly redo: string;
    readonly parts: string;
    readonly write: string;
    readonly form: string;
    readonly text: string;
    readonly textLabel: string;
    readonly textAbout: string;
  };
  /** The search within a document that is being written. */
  readonly find: {
    readonly open: string;
    readonly label: string;
    readonly keys: string;
    readonly next: string;
    readonly before: string;
    /** With `{number}` and `{count}`. */
    readonly found: string;
    /** With `{words}`. */
    readonly none: string;
  };
  readonly advice: {
    readonly heading: string;
    readonly none: string;
    readonly looking: string;
    /** With `{count}`. */
    readonly stops: string;
    readonly better: string;
    readonly hints: string;
    readonly stopsOne: string;
    readonly betterOne: string;
    readonly hintsOne: string;
    /** With `{line}`. */
    readonly line: string;
    readonly swap: string;
    /** With `{score}` and `{level}`. */
    readonly ease: string;
    readonly levels: Readonly<Record<'easy' | 'plain' | 'hard' | 'very hard', string>>;
    readonly english: string;
    readonly more: string;
  };
  readonly look: {
    readonly heading: string;
    readonly paper: string;
    /** With `{page}` and `{pages}`. */
    readonly sheet: string;
    readonly asBefore: string;
    readonly notYet: string;
    readonly doesNotFit: string;
    readonly waiting: string;
    /** What one of these is chosen by. */
    readonly how: string;
    readonly papers: string;
    readonly page: string;
    /** Of the window in which the page is shown: of a phone or of a computer. */
    readonly width: string;
    readonly narrow: string;
    readonly wide: string;
    readonly frame: string;
    /** With `{page}` and `{pages}`. */
    readonly picture: string;
    readonly phoneFull: string;
  };
  readonly take: {
    readonly heading: string;
    readonly about: string;
    readonly pdf: string;
    /** All pictures for a phone in one file. */
    readonly phone: string;
    readonly making: string;
    readonly ready: string;
    /** With `{papers}`: what is too full and could not be made. */
    readonly without: string;
    /** How `without` names them. */
    readonly phonePictures: string;
    readonly text: string;
    readonly zip: string;
    readonly print: string;
    readonly cannot: string;
    readonly failed: string;
    /** Over the papers that are folded, with `{count}`. */
    readonly more: string;
  };
  /** What is prepared for whoever keeps the site. */
  readonly send: {
    readonly heading: string;
    readonly about: string;
    readonly zip: string;
    readonly mail: string;
    readonly text: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    /** With `{title}`. */
    readonly subject: string;
    /** With `{title}`. A list of files stands below. */
    readonly says: string;
    readonly unpack: string;
    /** With `{count}`. */
    readonly remarks: string;
  };
  /** A document in a file or a folder of its author, where the browser can write there. All but the first four with `{name}`. */
  readonly disk: {
    readonly about: string;
    readonly openFolder: string;
    readonly saveAs: string;
    readonly saveInFolder: string;
    readonly save: string;
    readonly saved: string;
    readonly changed: string;
    readonly take: string;
    readonly writeOver: string;
    readonly refused: string;
    readonly failed: string;
  };
  /** The page cannot go on by itself. */
  readonly trouble: {
    /** Something of the site could not be fetched. */
    readonly notFetched: string;
    /** A mistake of ours. */
    readonly mistake: string;
    /** Over the words of the browser, which are English in most. */
    readonly browserSays: string;
  };
  /** The form in which a document is written. */
  readonly form: MakeFormWords;
  /** A document as one person needs it. */
  readonly person: MakePersonWords;
}
