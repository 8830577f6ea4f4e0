import type { EditionName } from './edition-names.ts';

/**
 * One thing a person reads, as every output sees it. The reader makes it; pages, paper, phone pictures and rules
 * only ever read it. Everything is in reading order.
 */
export interface Document {
  readonly kind: Kind;
  /** Folder name below `content/<kind>s/`; part of every address. */
  readonly slug: string;
  /** BCP 47 tag, from the file name: `en-GB`, `cy`. */
  readonly language: string;
  /** Path of the source file as messages show it: `content/tasks/make-tea/en-GB.mdx`. */
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  readonly picture: PictureUse;
  /** Who a guide is for. Absent: the reader of the task, leaflet or form. */
  readonly audience?: Audience;
  readonly time?: string;
  readonly place?: string;
  readonly need: readonly Need[];
  /** Who to ask for help: a role, "Your supervisor". */
  readonly ask?: string;
  /** How many people a recipe feeds. */
  readonly serves?: number;
  readonly contact?: Contact;
  /** Slug of the easy-read version of a guide. */
  readonly easyReadTwin?: string;
  /** Slug of the document that this one is the easy-read version of. */
  readonly twinOf?: string;
  readonly nations: readonly Nation[];
  /** ISO date, `2026-11-01`. */
  readonly reviewed: string;
  /** ISO date. A passed date is a warning on page and paper. */
  readonly reviewBy: string;
  readonly sources: readonly Source[];
  /** Empty: "Draft: not yet checked with readers". */
  readonly readerChecks: readonly ReaderCheck[];
  readonly consent?: Consent;
  /** Extra words that this document may use. */
  readonly words: readonly string[];
  /** Editions left out, with the reason. */
  readonly withoutEditions: readonly WithoutEdition[];
  /** Address of a sign-language or film version. */
  readonly video?: string;
  readonly blocks: readonly Block[];
  /** Where each front matter value stands, by path: `title`, `need.0.item`. */
  readonly places: Readonly<Record<string, WordsPlace>>;
  /** The notes that nobody sees, in order. Absent: none. Some of them speak to the checker. */
  readonly notes?: readonly Note[];
}

export const kinds = ['task', 'leaflet', 'guide', 'form'] as const;
export type Kind = (typeof kinds)[number];

export const audiences = ['employer', 'colleague', 'job coach'] as const;
export type Audience = (typeof audiences)[number];

export const nations = ['England', 'Wales', 'Scotland', 'Northern Ireland'] as const;
export type Nation = (typeof nations)[number];

export interface Need {
  readonly item: string;
  readonly picture?: PictureUse;
  readonly amount?: string;
  /** Whole pence, so that sums are exact. */
  readonly price?: Pence;
}

/** Whole pence of a pound sterling. */
export type Pence = number;

export interface Contact {
  readonly name?: string;
  readonly role?: string;
  readonly phone?: string;
  /** A number that takes text messages. */
  readonly text?: string;
  /** Address of a service that interprets between sign language and speech. */
  readonly bsl?: string;
  readonly email?: string;
  readonly web?: string;
  /** A postal address, on one line. */
  readonly post?: string;
  /** When somebody is there: "Monday to Friday, 9am to 5pm". */
  readonly hours?: string;
}

export interface Source {
  readonly title: string;
  readonly year?: number;
  readonly url?: string;
}

export interface ReaderCheck {
  /** ISO date. */
  readonly date: string;
  readonly group: string;
  readonly place?: string;
  readonly changed?: string;
  /** What `contentVersion` said of the words and pictures that the readers had before them. */
  readonly version?: string;
}

export interface Consent {
  readonly who: string;
  /** ISO date. */
  readonly when: string;
  readonly to: string;
}

export interface WithoutEdition {
  readonly edition: EditionName;
  readonly reason: string;
}

/** A picture as an author asked for it and as the picture lookup understood it. */
export interface PictureUse {
  /** What the author wrote: `espresso machine`, `./drip-tray.jpg`. */
  readonly name: string;
  /** What it is: `openmoji:E150`, `house:drip-tray`, `photo:content/tasks/make-tea/cup.jpg`. */
  readonly id: string;
  /** What is in the file of a photo or an own drawing, as 8 letters and digits. */
  readonly version?: string;
  /** Alt text by the author. A photo always has one. */
  readonly alt?: string;
  readonly place: Place;
}

/** One unit of meaning: one idea, at most one picture. */
export type Block =
  Heading | Paragraph | List | Step | Notice | Point | Advice | Word | Quote | Choice | Field;

interface Node {
  /** Unique in its document and stable: `step-3`, `get-ready`. An anchor on the page, an element id on paper. */
  readonly id: string;
  readonly place: Place;
  /** Where the value of each attribute stands, by its name: `done`, `short`. What a list holds stands at `options.0`. */
  readonly attributePlaces?: Readonly<Record<string, WordsPlace>>;
}

export interface Heading extends Node {
  readonly type: 'heading';
  readonly level: 2 | 3;
  readonly text: Text;
}

export interface Paragraph extends Node {
  readonly type: 'paragraph';
  readonly text: Text;
}

export interface List extends Node {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly Text[];
}

/** What may stand inside a tag: paragraphs and lists. */
export type Body = readonly (Paragraph | List)[];

export interface Step extends Node {
  readonly type: 'step';
  /** 1, 2, 3 ... through the whole document. */
  readonly number: number;
  readonly picture?: PictureUse;
  readonly body: Body;
  /** How the reader sees that the step is done. */
  readonly done: string;
  /** What starts the step: a bell, a full bin, the clock. */
  readonly cue?: string;
  /** What to do if it goes wrong. */
  readonly wrong?: string;
  /** The step in up to 5 words. */
  readonly short?: string;
}

/**
 * `<Emergency>`, `<Stop>`, `<Ask>` or `<Tip>`. An emergency says what to do in danger, at once; a stop stands before the
 * step that it protects.
 */
export interface Notice extends Node {
  readonly type: 'emergency' | 'stop' | 'ask' | 'tip';
  readonly picture?: PictureUse;
  readonly body: Body;
  /** The notice in up to 5 words, for editions with room for no more. */
  readonly short?: string;
}

export interface Point extends Node {
  readonly type: 'point';
  readonly picture?: PictureUse;
  readonly body: Body;
}

/** `<Do>` or `<Dont>`. Neighbours stand side by side. */
export interface Advice extends Node {
  readonly type: 'do' | 'dont';
  readonly picture?: PictureUse;
  readonly body: Body;
}

/** A hard word, explained where it is first used and again in the word list. */
export interface Word extends Node {
  readonly type: 'word';
  readonly word: string;
  readonly body: Body;
}

export interface Quote extends Node {
  readonly type: 'quote';
  /** A role, never a made-up person. */
  readonly who: string;
  readonly body: Body;
}

/** A question whose answers lead to different actions. Never inside a step. */
export interface Choice extends Node {
  readonly type: 'choice';
  readonly question: string;
  /** The question in up to 5 words. */
  readonly short?: string;
  readonly answers: readonly Answer[];
}

export interface Answer extends Node {
  readonly when: string;
  readonly picture?: PictureUse;
  /** May be empty where the answer leads to another part. */
  readonly body: Body;
  /** Id of the heading or step that the answer leads to. Absent: the reader goes on. */
  readonly goTo?: string;
}

export const fieldTypes = [
  'text',
  'lines',
  'date',
  'number',
  'money',
  'sum',
  'check',
  'choice',
  'faces',
  'score',
  'table',
  'sign',
] as const;
export type FieldType = (typeof fieldTypes)[number];

/** A field to fill in. Its id is its own, wherever it stands: answers are kept by it, and the PDF calls it by it. */
export interface Field extends Node {
  readonly type: 'field';
  readonly field: FieldType;
  readonly label: string;
  readonly picture?: PictureUse;
  /** The answers of `choice`, the words under the three `faces`, the words at both ends of a `score`. */
  readonly options: readonly string[];
  /** Ids of the fields that a `sum` adds. */
  readonly of: readonly string[];
  /** The words before each row of a `table`. */
  readonly rows: readonly string[];
  /** The words over each column of a `table`. */
  readonly columns: readonly string[];
  readonly help?: string;
}

/** Words with their emphasis and links, in order. Never empty. */
export type Text = readonly Span[];

export interface Span {
  readonly text: string;
  readonly bold: boolean;
  /** Where a link leads. */
  readonly href?: string;
  readonly place: Place;
  /** Where the text stops following the source letter by letter. Absent: it never does. See `placeWithin`. */
  readonly anchors?: readonly Anchor[];
}

/** From character `at` of a span on, the text follows the source from `position` letter by letter. */
export interface Anchor {
  readonly at: number;
  readonly position: Position;
  /** Set when one character was written with several, as `&amp;`: where these end. */
  readonly end?: Position;
}

/** Where plain words stand: those of a fact at the top or of an attribute. */
export interface WordsPlace extends Place {
  /**
   * Where the words stop following the source letter by letter, as in a span. Absent: they never do.
   * Empty: they cannot be told apart, only the whole place is known.
   */
  readonly anchors?: readonly Anchor[];
}

/** A note in a document: a comment between `{/*` and its end. */
export interface Note {
  /** Without the signs around it. */
  readonly text: string;
  readonly place: Place;
}

/** A stretch of a source file. */
export interface Place {
  readonly start: Position;
  readonly end: Position;
}

/** A point in a source file: line and column from 1, offset in UTF-16 units from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}
