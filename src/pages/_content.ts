import site from 'virtual:clearstep/site';
import { getDocuments, getEntries, projectRoot } from '../components/content.ts';
import { readHungCodes } from '../files/codes.ts';
import { findDecks } from '../files/decks.ts';
import { pictureLookup } from '../files/pictures.ts';
import type { Deck } from '../model/deck.ts';
import { byTitle } from '../model/by-title.ts';
import type { HungCode } from '../model/read-codes.ts';
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

/** The codes of labels that hang somewhere. While somebody writes, as the register is now. */
export async function getCodes(): Promise<readonly HungCode[]> {
  if (import.meta.env.DEV) return (await readHungCodes(projectRoot)).codes;
  codes ??= readHungCodes(projectRoot);
  return (await codes).codes;
}

let codes: ReturnType<typeof readHungCodes> | undefined;

/** The decks of which every document is there, by title. While somebody writes, as they are now. */
export async function getDecks(language?: string): Promise<readonly Deck[]> {
  const found = import.meta.env.DEV ? readDecks() : (decks ??= readDecks());
  return (await found).filter((deck) => language === undefined || deck.language === language);
}

let decks: Promise<readonly Deck[]> | undefined;

async function readDecks(): Promise<readonly Deck[]> {
  const pictures = pictureLookup(projectRoot, site);
  const found = await findDecks(projectRoot, { site, pictures, documents: await getDocuments() });
  return byTitle(found.decks);
}
