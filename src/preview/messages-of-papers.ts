import type { Edition } from '../editions/edition.ts';
import type { Document } from '../model/document.ts';
import type { EditionId } from '../model/edition-names.ts';
import type { Message } from '../model/message.ts';
import { hasMessages } from '../model/messages-error.ts';
import { mistakeMessage } from '../papers/mistake.ts';
import { narrowPictures } from '../papers/narrow-pictures.ts';
import { oneMessageEach } from '../papers/one-message.ts';
import type { Publication } from '../print/sheet/sheet.ts';
import type { FoundInMade } from './check-document.ts';

/** What does not fit on the papers of a document, each slip once, and how many pages each paper has that fits. */
export async function messagesOfPapers(
  document: Document,
  editions: readonly Edition[],
  layOut: (edition: Edition) => Promise<Publication>,
): Promise<FoundInMade['papers']> {
  const messages: Message[] = [];
  const papers: { readonly edition: EditionId; readonly publication: Publication }[] = [];
  for (const edition of editions) {
    try {
      papers.push({ edition: edition.id, publication: await layOut(edition) });
    } catch (error) {
      if (isAbort(error)) throw error;
      messages.push(
        ...(hasMessages(error) ? error.messages : [mistakeMessage(error, document, { edition: edition.id })]),
      );
    }
  }
  return {
    messages: [...oneMessageEach(messages), ...narrowPictures(papers, document)],
    pages: new Map(papers.map(({ edition, publication }) => [edition, publication.sheets.length])),
  };
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
