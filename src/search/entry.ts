import { languageOf } from '../languages/index.ts';
import { documentPath } from '../model/addresses.ts';
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

function topicNames({ topics, language }: Document): string[] {
  return namesOfTopics(topics, languageOf(language).words.web.topics.names);
}

/** Parts of a document that say what others of it are about. */
const namesSomething: ReadonlySet<string> = new Set(['heading', 'short', 'word', 'need']);
