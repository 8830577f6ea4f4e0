import { languageOf } from '../languages/index.ts';
import { deckPath, documentPath } from '../model/addresses.ts';
import { type Deck, documentsOf } from '../model/deck.ts';
import type { Document } from '../model/document.ts';
import { namesOfTopics } from '../model/topics.ts';

import { placedPassagesOf } from '../model/passages.ts';
import { picturesOf } from '../model/visit.ts';

/** What of a document can be found. All but the path are words, parted by spaces. */
export interface SearchEntry {
  /** Where its page is, as in `addresses.ts`. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly headings: string;
  /** Names of its pictures. */
  readonly pictures: string;
  readonly text: string;
}

/** The words of a document by which a reader may look for it. What is only for the job coach is not among them. */
export function entryOf(document: Document): SearchEntry {
  const passages = placedPassagesOf(document).filter(({ part }) => part !== 'coach');
  const wordsOf = (wanted: (part: string) => boolean): string =>
    passages
      .filter(({ part }) => wanted(part))
      .map(({ text }) => text)
      .join(' ');
  return {
    path: documentPath(document),
    title: document.title,
    summary: document.summary,
    headings: [wordsOf((part) => namesSomething.has(part)), ...topicNames(document)].join(' '),
    pictures: [...new Set(picturesOf(document).map(({ name }) => name))].join(' '),
    text: wordsOf((part) => part !== 'title' && part !== 'summary' && !namesSomething.has(part)),
  };
}

/** The words of a deck by which a reader may look for it: its own, and what its documents are called. */
export function deckEntryOf(deck: Deck, documents: readonly Document[]): SearchEntry {
  const inIt = documentsOf(deck, documents);
  const topics = new Set(inIt.flatMap(topicNames));
  return {
    path: deckPath(deck),
    title: deck.title,
    summary: deck.summary,
    headings: [...inIt.map(({ title }) => title), ...topics].join(' '),
    pictures: [...new Set([deck, ...inIt].map(({ picture }) => picture.name))].join(' '),
    text: '',
  };
}

function topicNames({ topics, language }: Document): string[] {
  return namesOfTopics(topics, languageOf(language).words.web.topics.names);
}

/** Parts of a document that say what others of it are about. */
const namesSomething: ReadonlySet<string> = new Set(['heading', 'short', 'word', 'need']);
