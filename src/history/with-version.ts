import type { Document } from '../model/document.ts';
import type { History } from './history-file.ts';
import { versionOf } from './version.ts';

/** The history of a document with what it says now, as the newest version. `undefined`: the history knows it already. */
export function withVersion(history: History, document: Document): History | undefined {
  const versions = history[document.language] ?? [];
  const now = versionOf(document);
  if (versions.some(({ id }) => id === now.id)) return undefined;
  return { ...history, [document.language]: [...versions, now] };
}
