import type { ChartRow, ChartTable } from './chart-data.ts';
import type { Place, Text, WordsPlace } from './text.ts';

/** One unit of meaning: one idea, at most one picture. */
export type Block =
  Heading | Paragraph | List | Step | Notice | Point | Advice | Word | Quote | Choice | Field | Chart;

interface Node {
  /** Unique in its document and stable: `step-3`, `get-ready`. An anchor on the page, an element id on paper. */
  readonly id: string;
  readonly place: Place;
  /** Where the value of each attribute stands, by its name: `done`, `short`. What a list holds stands at `options.0`, the words of a mark on a photo at `mark.0`. */
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
  /** What a step that is done, and one that is not, looks like. The second never stands without the first. */
  readonly donePicture?: PictureUse;
  readonly notDonePicture?: PictureUse;
  /** What makes the step work, keeps its reader safe or makes it easier: the key point of a job breakdown sheet. */
  readonly key?: string;
  /** The reason for the key point, or for the step. */
  readonly why?: string;
  /** For the job coach alone: which prompt to give, and how to fade it. */
  readonly coach?: string;
  /** The step as somebody signs or speaks it. */
  readonly recordings?: Recordings;
  /** The step in up to 5 words. */
  readonly short?: string;
}

/** A step in sign language, as a film, or spoken; at least one of them. */
export interface Recordings {
  readonly sign?: Film;
  readonly sound?: Sound;
  /** All that they say, in words. Absent: they say the words of the step, and no others. */
  readonly transcript?: string;
}

/** A file beside its document that somebody plays. */
export interface Recording {
  /** Its path as messages show it: `content/tasks/make-tea/step-3.mp4`. */
  readonly file: string;
  /** What is in it, as 8 letters and digits. */
  readonly version: string;
}

export interface Sound extends Recording {
  /** Whether a computer says it. Absent: a person. */
  readonly isByComputer?: true;
}

export interface Film extends Recording {
  /** In pixels, upright as it is played. */
  readonly width: number;
  readonly height: number;
  readonly captions?: Recording;
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

export const chartTypes = ['people', 'bars', 'then-and-now'] as const;
export type ChartType = (typeof chartTypes)[number];

/** Numbers of people that stand together. Small groups are not in it at all, so that no output can show them. */
export interface Chart extends Node {
  readonly type: 'chart';
  readonly chart: ChartType;
  readonly label: string;
  readonly table: ChartTable;
  readonly picture?: PictureUse;
  /** The words over the rows, and over each column of numbers. */
  readonly heads: readonly [rows: string, ...numbers: string[]];
  readonly rows: readonly ChartRow[];
  /** How many people there are in each column, the groups that are not shown among them. */
  readonly totals: readonly number[];
  /** The row that the sentence is about. */
  readonly about: number;
  /** The end of the sentence, after "7 of 10 people". */
  readonly say?: string;
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
  /** What is drawn over a photo to explain it, in the order of its author. */
  readonly marks?: readonly Mark[];
  /** It is an empty frame for a photo that is still to be taken. Its alt text says which. */
  readonly isFrame?: true;
  readonly place: Place;
}

/** A place on a photo as it is shown, in hundredths of its width and height from its top left corner. */
export type Spot = readonly [x: number, y: number];

/** A mark over a photo. Its words say what is there, for people who cannot see it. */
export type Mark = { readonly words: string } & (
  | {
      readonly sort: 'ring';
      readonly at: Spot;
      /** In hundredths of the photo's width. */
      readonly radius: number;
    }
  | { readonly sort: 'arrow'; readonly from: Spot; readonly to: Spot }
  | { readonly sort: 'number'; readonly number: number; readonly at: Spot }
);
