import { stringify } from 'yaml';
import type { Kind } from '../model/document.ts';
import { starters } from './texts/index.ts';

/** What new documents in a language start from. */
export interface LanguageStarters {
  /** What stands where the source of the facts is named. */
  readonly source: string;
  readonly kinds: Readonly<Record<Kind, Starter>>;
  readonly deck: DeckStarter;
}

/** What stands in a new deck beside its title and its documents. */
export interface DeckStarter {
  readonly summary: string;
  /** Lines over the list of documents: how one is taken in. */
  readonly howTo: readonly string[];
}

interface Starter {
  /** Of the example that a new site comes with. */
  readonly title: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** A table that lies beside it. */
  readonly table?: StarterTable;
}

/** The file of a table, by its name in the folder of the document. */
export interface StarterTable {
  readonly name: string;
  readonly text: string;
}

/** A document that is to be written. */
export interface NewDocument {
  readonly kind: Kind;
  readonly language: string;
  /** Default: that of the example. */
  readonly title?: string;
  /** Facts that the starter does not have. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** ISO date. The document is to be checked again a year later. */
  readonly today: string;
}

/**
 * The text of a new document: it passes the reader, it builds, and each of its sentences says what to put in its place. Throws
 * for a language without starters.
 */
export function starterText({ kind, language, title, facts, today }: NewDocument): string {
  const own = startersIn(language);
  const starter = own.kinds[kind];
  const front = {
    title: title ?? starter.title,
    kind,
    ...starter.facts,
    ...facts,
    reviewed: today,
    'review-by': yearLater(today),
    sources: [{ title: own.source, year: Number(today.slice(0, 4)) }],
    'checked-with-readers': [],
  };
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${starter.body.trim()}\n`;
}

/** The table that lies beside a new document of a kind. `undefined`: there is none. */
export function starterTable(kind: Kind, language: string): StarterTable | undefined {
  return starters[language]?.kinds[kind].table;
}

/** What the example of a kind is called in a language. Throws for a language without starters. */
export function starterTitle(kind: Kind, language: string): string {
  return startersIn(language).kinds[kind].title;
}

/** What new documents and decks in a language start from. Throws for a language without starters. */
export function startersIn(language: string): LanguageStarters {
  const own = starters[language];
  if (!own) throw new Error(`There are no starters in ${language}.`);
  return own;
}

function yearLater(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  // A year after 29 February is 28 February.
  const safeDay = month === '02' && day === '29' ? '28' : day;
  return `${Number(year) + 1}-${month}-${safeDay}`;
}
