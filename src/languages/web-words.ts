import type { Copying } from './about-text.ts';
import type { OfflineWords } from './offline-words.ts';
import type { PaperVersionWords } from './paper-version-words.ts';
import type { DeckWords } from './deck-words.ts';
import type { FirstPageWords } from './first-page-words.ts';
import type { MakeWords } from './make-words.ts';
import type { ProgressWords } from './progress-words.ts';
import type { SettingsWords } from './settings-words.ts';
import type { StepModeWords } from './step-mode-words.ts';
import type { TopicWords } from './topic-words.ts';
import type { Severity } from '../model/message.ts';

/** What the website itself says, besides the words it shares with paper. Sentences are short and speak to the reader. */
export interface WebWords {
  readonly skip: string;
  readonly home: string;
  readonly youAreHere: string;
  readonly mainMenu: string;
  readonly help: string;
  readonly aboutSite: string;
  /** Names of pages in links that must make sense alone. */
  readonly aboutPage: (site: string) => string;
  readonly creditsPage: string;
  readonly accessibilityPage: string;
  /** What is new, for programs that tell of it. */
  readonly changesFeed: { readonly title: string; readonly about: string };
  readonly helpPage: string;
  /** The name of a page that is there in English only, for those who read another language. */
  readonly inEnglish: (page: string) => string;
  readonly indexHeading: string;
  readonly firstPage: FirstPageWords;
  /** `help`: a heading, above what leads to help for those who write. */
  readonly makeYourOwn: { readonly name: string; readonly about: string; readonly help: string };
  readonly search: {
    readonly label: (kind: string) => string;
    /** With `{count}` and `{total}`, filled in on the page. */
    readonly found: string;
    readonly all: string;
    readonly none: string;
  };
  /** The search over everything. */
  readonly find: {
    readonly name: string;
    readonly label: string;
    readonly about: string;
    readonly button: string;
    /** With `{asked}`, filled in on the page. */
    readonly nothing: string;
    readonly tryThis: string;
  };
  readonly contents: string;
  readonly papers: {
    readonly heading: string;
    readonly about: string;
    readonly jump: string;
    /** Opens the rest of a list of papers. */
    readonly more: (count: number) => string;
    /** Leads to the help about printers, scissors and folds. */
    readonly howToPrint: string;
    /** "PDF, 2 pages, 84 kB". */
    readonly facts: (pages: number, size: string) => string;
    readonly pictures: (count: number, size: string) => string;
    readonly phoneZip: { readonly name: string; readonly about: string };
    /** What flows, and everything together: of each what it is called and what it is for. */
    readonly epub: { readonly name: string; readonly about: string };
    readonly docx: { readonly name: string; readonly about: string };
    readonly htm: { readonly name: string; readonly about: string };
    readonly allZip: { readonly name: string; readonly about: string };
    readonly paperSize: (width: number, height: number) => string;
  };
  readonly size: (bytes: number) => string;
  readonly otherLanguages: string;
  readonly easyReadTwin: string;
  readonly fullTwin: string;
  readonly stepMode: StepModeWords;
  readonly listen: {
    readonly start: string;
    readonly stop: string;
    /** For a device that has no voice of its own for the language of the page, and for a voice that fails. */
    readonly noVoice: {
      readonly heading: string;
      readonly about: (language: string) => readonly string[];
      readonly close: string;
    };
  };
  readonly settings: SettingsWords;
  readonly phone: { readonly about: string; readonly save: (number: number) => string };
  /** The page for the job coach, beside the paper of the same content. */
  readonly progress: ProgressWords;
  readonly paperVersion: PaperVersionWords;
  readonly offline: OfflineWords;
  readonly topics: TopicWords;
  readonly decks: DeckWords;
  /** The page on which documents are made. */
  readonly make: MakeWords;
  readonly form: {
    readonly about: readonly string[];
    /** Leads to the paper that can be filled in. */
    readonly paper: string;
    /** Whether this device may keep what is written. */
    readonly keep: {
      readonly question: string;
      readonly about: readonly string[];
      readonly yes: string;
      readonly delete: string;
      /** What was kept has been deleted since the last visit. */
      readonly expired: string;
    };
    /** Over old answers whose questions are gone. */
    readonly gone: string;
    /** Takes back a chosen answer. */
    readonly clear: string;
    readonly wrongNumber: string;
    readonly wrongMoney: string;
    /** Loads the newest version of the form, with all answers. */
    readonly load: string;
    readonly end: string;
    readonly save: string;
    /** Saves what is written here as CSV. */
    readonly table: string;
    readonly print: string;
    readonly empty: string;
    readonly messages: FormMessages;
  };
  readonly cost: { readonly item: string; readonly amount: string; readonly price: string };
  /** Where a document was to which labels still lead. */
  readonly moved: { readonly title: string; readonly about: string };
  readonly notFound: {
    readonly title: string;
    readonly about: string;
    readonly help: string;
    readonly first: string;
  };
  readonly creditsText: {
    readonly about: string;
    readonly typeface: string;
    readonly fontLicence: string;
    readonly content: string;
    /** Before the name of the licence, or alone where all rights are kept. */
    readonly contentLicence: Readonly<Record<Copying, string>>;
    readonly pictures: string;
    /** Photos that authors put beside their documents. */
    readonly photos: { readonly name: string; readonly about: string };
    readonly website: (source: string) => string;
    readonly licence: string;
    readonly list: (count: string, source: string) => string;
    readonly documents: string;
    /** In place of the list, where there are too many documents for one page. */
    readonly eachSays: string;
  };
  readonly pictureList: {
    readonly title: string;
    readonly about: string;
    readonly label: string;
    readonly also: string;
  };
  readonly ruleList: {
    readonly title: string;
    readonly about: string;
    readonly label: string;
    readonly source: string;
  };
  readonly messages: {
    readonly heading: string;
    readonly kept: string;
    readonly found: string;
    readonly allowed: string;
    readonly fix: string;
    readonly severities: Readonly<Record<Severity, string>>;
    /** In the toolbar of `npm run dev`. */
    readonly panelHeading: string;
    readonly nothing: string;
    readonly showHints: string;
    /** With `{line}`, filled in on the page. */
    readonly showLine: string;
    readonly showDocument: string;
  };
}

/** What the page of a form says while somebody works with it. */
export interface FormMessages {
  readonly saving: string;
  readonly saved: string;
  readonly tableSaved: string;
  readonly failed: string;
  /** Followed by the labels of the fields. */
  readonly tooLong: string;
  /** Followed by the labels of the fields. */
  readonly notShown: string;
  readonly emptyQuestion: string;
  readonly emptied: string;
  /** The paper is another version of the form than the page. */
  readonly otherVersion: string;
  /** Followed by questions and answers that the paper has no place for. */
  readonly noPlace: string;
  /** The site was built anew, and what this page needs is there no more. */
  readonly pageIsOlder: string;
  /** With `{date}`, filled in on the page. */
  readonly keptUntil: string;
  readonly notKept: string;
  readonly deleted: string;
  /** Before an old answer to a question that is another now. */
  readonly changedBefore: string;
  /** How a tick is told. */
  readonly ticked: string;
  readonly removeOld: string;
  /** Followed by the labels of fields that hold no number. */
  readonly notAdded: string;
}
