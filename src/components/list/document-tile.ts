import type { Language } from '../../languages/language.ts';
import { documentPath } from '../../model/addresses.ts';
import type { Document } from '../../model/document.ts';
import { namesOfTopics } from '../../model/topics.ts';
import type { Tile } from './tile.ts';

/** A document as something to choose from a list. */
export function documentTile(document: Document, { words }: Language): Tile {
  return {
    name: document.title,
    about: document.summary,
    path: documentPath(document),
    picture: document.picture,
    topics: namesOfTopics(document.topics, words.web.topics.names),
  };
}
