import { getEntries } from '../components/content.ts';
import type { Document } from '../model/document.ts';
import type { Message } from '../model/message.ts';

export { getDocuments, projectRoot } from '../components/content.ts';

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
