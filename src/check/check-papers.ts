import { editionsOf } from '../editions/index.ts';
import { loadFaces } from '../files/fonts.ts';
import { loadLogo } from '../files/logo.ts';
import { loadPictures } from '../files/pictures.ts';
import { fitPhonePictures } from '../images/phone-screens.ts';
import { fitPreview } from '../images/preview.ts';
import type { Document } from '../model/document.ts';
import type { EditionId } from '../model/edition-names.ts';
import type { Message } from '../model/message.ts';
import { hasMessages } from '../model/messages-error.ts';
import { mistakeMessage } from '../papers/mistake.ts';
import { narrowPictures } from '../papers/narrow-pictures.ts';
import { oneMessageEach } from '../papers/one-message.ts';
import { layOutPaper } from '../papers/paper.ts';
import type { Publication } from '../print/sheet/sheet.ts';
import type { PaperPages } from '../preview/check-document.ts';
import type { Site } from '../site/site.ts';
import { type DocumentJob, jobsOf, madeBy } from '../press/job.ts';

export interface PaperCheckOptions {
  /** The folder that holds `content`. */
  readonly root: string;
  /** Paper names its address, which takes room. */
  readonly site: Site;
  /** ISO date. Papers that are out of date say so, which takes room, too. */
  readonly today?: string;
}

/**
 * Lays out everything that a build makes of a document, without writing any file: what does not fit, and how many pages
 * each paper has.
 */
export async function checkPapers(
  document: Document,
  { root, site, today }: PaperCheckOptions,
): Promise<{ readonly messages: readonly Message[]; readonly pages: PaperPages }> {
  const pictures = await loadPictures(document, root);
  const logo = await loadLogo(site, root);
  const materials = {
    faces: loadFaces(),
    pictures,
    site,
    ...(logo && { logo }),
    ...(today !== undefined && { today }),
  };
  const pages = new Map<string, number>();
  const papers: { edition: EditionId; publication: Publication }[] = [];
  const layOut = (job: DocumentJob): void => {
    switch (job.type) {
      case 'paper': {
        const edition = editionsOf(document, site).find(({ id }) => id === job.edition);
        if (!edition) return;
        const publication = layOutPaper(document, edition, materials);
        papers.push({ edition: edition.id, publication });
        pages.set(edition.id, publication.sheets.length);
        return;
      }
      case 'phone':
        fitPhonePictures(document, materials);
        return;
      case 'preview':
        fitPreview(document, materials);
        return;
      case 'book':
      // It flows: everything fits.
    }
  };
  const messages = jobsOf(document, site).flatMap((job) => messagesOf(job, document, layOut));
  return { messages: [...oneMessageEach(messages), ...narrowPictures(papers, document)], pages };
}

function messagesOf(
  job: DocumentJob,
  document: Document,
  layOut: (job: DocumentJob) => void,
): readonly Message[] {
  try {
    layOut(job);
    return [];
  } catch (error) {
    if (hasMessages(error)) return error.messages;
    return [mistakeMessage(error, document, madeBy(job))];
  }
}
