import { getCollection, getEntry } from 'astro:content';
import { root } from 'astro:config/server';
import { fileURLToPath } from 'node:url';
import type { Document } from '../model/document.ts';
import type { Message } from '../model/message.ts';

/** The project's folder, where `content/` is. */
export const projectRoot = fileURLToPath(root);

/** All documents that can be shown, by title. */
export async function getDocuments(): Promise<Document[]> {
  const entries = await getCollection('documents');
  const documents = entries.flatMap(({ data }) => (data.document ? [data.document] : []));
  return documents.toSorted((a, b) => a.title.localeCompare(b.title, a.language));
}

/** What is to be put right in the content: in one file, or in all of it. A finished site shows none of this. */
export async function getMessages(file?: string): Promise<Message[]> {
  if (!import.meta.env.DEV) return [];
  const entries = await getCollection('documents');
  return entries
    .flatMap(({ data }) => data.messages)
    .filter((message) => file === undefined || message.file === file);
}

/** Whether a document is shown as it was, because its file cannot be read now. */
export async function isKept({ file }: Document): Promise<boolean> {
  return (await getEntry('documents', file))?.data.isKept ?? false;
}
