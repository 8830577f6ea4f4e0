import { loadFaces } from '../files/fonts.ts';
import { loadLogo } from '../files/logo.ts';
import { loadPictures } from '../files/pictures.ts';
import { type Deck, documentsOf } from '../model/deck.ts';
import type { Document } from '../model/document.ts';
import { isFromLibrary } from '../model/library.ts';
import type { Message } from '../model/message.ts';
import { hasMessages } from '../model/messages-error.ts';
import { layOutDeckPaper } from '../papers/deck-papers.ts';
import { mistakeMessage } from '../papers/mistake.ts';
import { oneMessageEach } from '../papers/one-message.ts';
import { deckJobsOf, madeBy } from '../press/job.ts';
import type { PaperCheckOptions } from './check-papers.ts';

/** What an office stapler with staples of 6 mm (26/6 and 24/6) holds of 80 g paper, by those who sell them: 20 to 25 sheets. */
const MOST_SHEETS = 20;

/**
 * Lays out everything that a build makes of a deck, without writing any file: what does not fit, in its own words or in those
 * of its documents.
 */
export async function checkDeckPapers(
  deck: Deck,
  documents: readonly Document[],
  { root, site, today }: PaperCheckOptions,
): Promise<Message[]> {
  const members = documentsOf(deck, documents);
  const { document: whole, jobs } = deckJobsOf(deck, members, site);
  const drawn = await Promise.all([whole, ...members].map((each) => loadPictures(each, root)));
  const logo = await loadLogo(site, root);
  const materials = {
    faces: loadFaces(),
    pictures: new Map(drawn.flatMap((pictures) => [...pictures])),
    site,
    ...(logo && { logo }),
    ...(today !== undefined && { today }),
  };
  const messages = jobs.flatMap((job): readonly Message[] => {
    try {
      const { publication } = layOutDeckPaper(deck, members, job.paper, materials);
      // A page of the file is one side of a sheet.
      return job.paper === 'booklet' ? tooThick(deck, publication.sheets.length / 2) : [];
    } catch (error) {
      if (hasMessages(error)) return error.messages;
      return [mistakeMessage(error, whole, madeBy(job))];
    }
  });
  // A paper of what comes along from the library is left out, and a build goes on.
  return oneMessageEach(messages).map((message) =>
    isFromLibrary(message) ? { ...message, severity: 'warning' } : message,
  );
}

/**
 * A booklet that cannot be stapled. It is long by itself, too: each of its documents keeps to the pages of the rule
 * `page-count`, and has a cover of its own, so that it is read one at a time.
 */
function tooThick(deck: Deck, sheets: number): Message[] {
  if (sheets <= MOST_SHEETS || isFromLibrary(deck)) return [];
  return [
    {
      file: deck.file,
      severity: 'warning',
      rule: 'deck-booklet-thick',
      found: `The booklet of this deck has ${sheets} sheets of paper.`,
      allowed: `Up to ${MOST_SHEETS} sheets. An office stapler takes no more, and a thicker booklet does not stay closed.`,
      fix: 'Make two decks of it, or take a document out.',
    },
  ];
}
