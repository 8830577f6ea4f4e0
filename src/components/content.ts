import { getCollection } from 'astro:content';
import { root } from 'astro:config/server';
import { fileURLToPath } from 'node:url';
import type { Entry } from '../check/live-content.ts';
import { livePages } from '../check/live-pages.ts';
import { byTitle } from '../model/by-title.ts';
import type { Document } from '../model/document.ts';

/** The project's folder, where `content/` is. */
export const projectRoot = fileURLToPath(root);

/** All documents that can be shown, by title. */
export async function getDocuments(): Promise<Document[]> {
  const entries = await getEntries();
  const documents = [...entries.values()].flatMap(({ document }) => document ?? []);
  return byTitle(documents);
}

/** Everything that there is of the content, by file. */
export async function getEntries(): Promise<ReadonlyMap<string, Entry>> {
  if (import.meta.env.DEV) return livePages().entries;
  return new Map((await getCollection('documents')).map(({ id, data }) => [id, data]));
}
