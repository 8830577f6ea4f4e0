import { getCollection } from 'astro:content';
import { root } from 'astro:config/server';
import { fileURLToPath } from 'node:url';
import type { Entry } from '../check/live-content.ts';
import { livePages } from '../check/live-pages.ts';
import { byTitle } from '../model/by-title.ts';
import type { Document } from '../model/document.ts';

/** The project's folder, where `content/` is. */
export const projectRoot = fileURLToPath(root);

/** What Astro hands over; its own types are only there once it has run. */
interface Listed {
  readonly id: string;
  readonly data: Entry;
}

/** All documents that can be shown, by title. */
export async function getDocuments(): Promise<Document[]> {
  const entries = await getEntries();
  const documents = [...entries.values()].flatMap(({ document }) => document ?? []);
  return byTitle(documents);
}

/** Everything that there is of the content, by file. */
export async function getEntries(): Promise<ReadonlyMap<string, Entry>> {
  if (import.meta.env.DEV) return livePages().entries;
  const documents: readonly Listed[] = await getCollection('documents');
  return new Map(documents.map(({ id, data }) => [id, data]));
}
