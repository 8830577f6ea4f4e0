import { loadFaces } from '../files/fonts.ts';
import { loadPictures } from '../files/pictures.ts';
import type { Document } from '../model/document.ts';
import type { Message } from '../model/message.ts';
import { PaperError } from '../papers/paper-error.ts';
import { editionsFor, layOutPaper } from '../papers/paper.ts';

/** Edition id -> how many pages it has. */
export type PaperPages = ReadonlyMap<string, number>;

/** Lays a document out in all its editions, without writing any file: what does not fit, and how many pages there are. */
export async function checkPapers(
  document: Document,
  root: string,
): Promise<{ readonly messages: readonly Message[]; readonly pages: PaperPages }> {
  const materials = { faces: loadFaces(), pictures: await loadPictures(document, root) };
  const pages = new Map<string, number>();
  const messages: Message[] = [];
  for (const edition of editionsFor(document)) {
    try {
      pages.set(edition.id, layOutPaper(document, edition, materials).sheets.length);
    } catch (error) {
      if (!(error instanceof PaperError)) throw error;
      messages.push(...error.messages);
    }
  }
  return { messages: withoutTwins(messages), pages };
}

/** A character that no edition can write is to be put right once. */
function withoutTwins(messages: readonly Message[]): Message[] {
  return [...new Map(messages.map((message) => [JSON.stringify(message), message])).values()];
}
