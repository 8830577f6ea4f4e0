import { checkPictures } from '../files/pictures.ts';
import type { Document } from '../model/document.ts';
import { hasErrors } from '../model/message.ts';
import { checkDocument, type DocumentCheck, type DocumentCheckOptions } from '../preview/check-document.ts';
import { checkPapers, type PaperCheckOptions } from './check-papers.ts';

export type { DocumentCheck } from '../preview/check-document.ts';

export interface CheckOneOptions extends PaperCheckOptions, Omit<DocumentCheckOptions, 'site'> {
  readonly withPapers: boolean;
}

/** What pictures, papers and rules have to say about one document, by place. */
export async function checkOne(document: Document, options: CheckOneOptions): Promise<DocumentCheck> {
  return checkDocument(document, options, async () => {
    const pictures = await checkPictures(document, options.root);
    // A picture that cannot be used would stop every edition with the same message again.
    const papers =
      options.withPapers && !hasErrors(pictures)
        ? await checkPapers(document, options)
        : { messages: [], pages: new Map() };
    return { pictures, papers };
  });
}
