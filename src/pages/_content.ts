import { getCollection } from 'astro:content';
import { root } from 'astro:config/server';
import { fileURLToPath } from 'node:url';
import type { Entry } from '../check/live-content.ts';
import { livePages } from '../check/live-pages.ts';
import { byTitle } from '../model/by-title.ts';
import type { Document } from '../model/document.ts';
import type { Message } from '../model/message.ts';

/** The project's folder, where `content/` is. */
export const projectRoot = fileURLToPath(root);

/** All documents that can be shown, by title. */
export async function getDocuments(): Promise<Document[]> {
  const entries = await getEntries();
  const documents = [...entries.values()].flatMap(({ document }) => document ?? []);
  return byTitle(documents);
}

/** Everything that there is of the content, by file. */
async function getEntries(): Promise<ReadonlyMap<string, Entry>> {
  if (import.meta.env.DEV) return livePages().entries;
  return new Map((await getCollection('documents')).map(({ id, data }) => [id, data]));
}

/** What is to be put right in the content: in one file, or in all of it. A finished site shows none of this. */
export async function getMessages(file?: string): Promise<Message[]> {
  if (!import.meta.env.DEV) return [];
  const entries = await getEntries();
  if (file !== undefined) return [...(entries.get(file)?.messages ?? [])];
  return [...entries.values()].flatMap(({ messages }) => messages);
}

/** Whether a document is shown as it was, because its file cannot be read now. */
export async function isKept({ file }: Document): Promise<boolean> {
  return (await getEntries()).get(file)?.isKept ?? false;
}
