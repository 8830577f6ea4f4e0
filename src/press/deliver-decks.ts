import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type NamedFile, zipAll } from '../books/zip-all.ts';
import { writeWhole } from '../files/write-whole.ts';
import { deckZipPath, paperPath } from '../model/addresses.ts';
import { type Deck, documentsOf } from '../model/deck.ts';
import type { Document } from '../model/document.ts';
import { namedInDeck } from './files-of-deck.ts';
import { namedFiles } from './files-of-result.ts';
import { deckJobsOf, jobsOf } from './job.ts';
import { placeFiles } from './place-files.ts';
import { type Press, printOutline } from './print.ts';

/**
 * Puts the papers of decks into a finished site that has those of all documents already (`deliver`): the papers that each
 * deck has of its own, their small pictures, and one file with these and the papers of its documents.
 */
export async function deliverDecks(
  decks: readonly Deck[],
  documents: readonly Document[],
  press: Press,
  folder: string,
): Promise<void> {
  for (const deck of decks) {
    const members = documentsOf(deck, documents);
    const { document: whole, jobs } = deckJobsOf(deck, members, press.site);
    const own: NamedFile[] = [];
    for (const job of jobs) own.push(...namedFiles(await placeFiles(whole, job, press, folder)));
    const theirs = await Promise.all(members.map((member) => papersIn(folder, member, press)));
    await writeWhole(
      path.join(folder, deckZipPath(deck)),
      zipAll(whole, [...own, ...namedInDeck(members, theirs)]),
    );
  }
}

/** The papers of a document, from the site itself. What was refused is not there. */
async function papersIn(folder: string, document: Document, press: Press): Promise<NamedFile[]> {
  const papers: NamedFile[] = [];
  for (const job of jobsOf(document, press.site)) {
    if (job.type !== 'paper') continue;
    const { outline } = await printOutline(document, job, press);
    if (outline.type === 'refused') continue;
    const bytes = await readFile(path.join(folder, paperPath(document, job.edition)));
    papers.push({ name: outline.file, bytes: new Uint8Array(bytes) });
  }
  return papers;
}
