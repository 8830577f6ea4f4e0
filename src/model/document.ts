import type { AskedName, LeftName } from './edition-names.ts';
import type { Block, PictureUse } from './block.ts';
import type { People } from './people.ts';
import type { Note, Place, WordsPlace } from './text.ts';
import type { DocumentTopics } from './topics.ts';

export type * from './block.ts';
export { chartTypes, fieldTypes } from './block.ts';
export type * from './chart-data.ts';
export type * from './text.ts';

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
  /** Who is to be seen in all its drawings. Their ids say it, too. Absent: everybody is as drawn. */
  readonly people?: People;
  /** Who a guide is for. Absent: the reader of the task, leaflet or form. */
  readonly audience?: Audience;
  readonly time?: string;
  readonly place?: string;
  readonly need: readonly Need[];
  /** Who to ask for help: a role, "Your supervisor". */
  readonly ask?: string;
  /** How many people a recipe feeds. */
  readonly serves?: number;
  /** How much of the task is enough, as the employer asks it: `20 an hour`. For the job coach. */
  readonly standard?: string;
  /** How often the task is done: `every morning`. For the job coach. */
  readonly frequency?: string;
  readonly contact?: Contact;
  /** Slug of the easy-read version of a guide. */
  readonly easyReadTwin?: string;
  /** Slug of the document that this one is the easy-read version of. */
  readonly twinOf?: string;
  /** The version of the original that this is a translation of. */
  readonly translatedFrom?: string;
  /** What it is a translation of, where that can be read, too. */
  readonly original?: Document;
  readonly nations: readonly Nation[];
  /** The conditions it is about, the workplaces it is for, and what it helps with. Absent: none is named. */
  readonly topics?: DocumentTopics;
  /** ISO date, `2026-11-01`. */
  readonly reviewed: string;
  /** ISO date. A passed date is a warning on page and paper. */
  readonly reviewBy: string;
  readonly sources: readonly Source[];
  /** Empty: "Draft: not yet checked with readers". */
  readonly readerChecks: readonly ReaderCheck[];
  readonly consent?: Consent;
  /** Who took the photos, with their licence. Absent: whoever made the document. */
  readonly photosBy?: string;
  /** Extra words that this document may use. */
  readonly words: readonly string[];
  /** Editions left out, with the reason. */
  readonly withoutEditions: readonly WithoutEdition[];
  /** Editions that come because the author asks for them. */
  readonly askedEditions: readonly AskedEdition[];
  /** Address of a sign-language or film version. */
  readonly video?: string;
  readonly blocks: readonly Block[];
  /** Where each front matter value stands, by path: `title`, `need.0.item`. */
  readonly places: Readonly<Record<string, WordsPlace>>;
  /** The notes that nobody sees, in order. Absent: none. Some of them speak to the checker. */
  readonly notes?: readonly Note[];
}

export const kinds = ['task', 'leaflet', 'guide', 'form', 'report'] as const;
export type Kind = (typeof kinds)[number];

export const audiences = ['employer', 'colleague', 'job coach'] as const;
export type Audience = (typeof audiences)[number];

/** The nations of the United Kingdom, each with laws of its own, and Ireland. */
export const nations = ['England', 'Wales', 'Scotland', 'Northern Ireland', 'Ireland'] as const;
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
  readonly edition: LeftName;
  readonly reason: string;
}

export interface AskedEdition {
  readonly edition: AskedName;
  /** The blocks that it shows, by id; of a heading, its part. Absent: all. */
  readonly only?: readonly ChosenBlock[];
  /** Where the author asked for it. */
  readonly place?: Place;
}

export interface ChosenBlock {
  readonly id: string;
  /** Where the author chose it. */
  readonly place?: Place;
}
