import { loadFaces } from '../files/fonts.ts';
import { loadPictures, loadUsablePictures } from '../files/pictures.ts';
import { today as dayOfBuild } from '../files/today.ts';
import { hasPhonePictures, layOutScreens } from '../images/phone-screens.ts';
import { languageOf } from '../languages/index.ts';
import type { Document } from '../model/document.ts';
import type { EditionId } from '../model/edition-names.ts';
import { isFromLibrary } from '../model/library.ts';
import type { Message } from '../model/message.ts';
import { MessagesError } from '../model/messages-error.ts';
import { oneMessageEach } from '../papers/one-message.ts';
import { editionsFor } from '../papers/paper.ts';
import type { Pictures } from '../pictures/drawing/picture.ts';
import {
  type BookFormat,
  isRefused,
  jobsOf,
  type Job,
  type Printed,
  type PrintedBook,
  type PrintedPaper,
  type PrintedPhone,
  type Refused,
  type Result,
} from '../press/job.ts';
import { make } from '../press/make.ts';
import type { Measured } from '../press/outline.ts';
import { pressOf, printOutline } from '../press/print.ts';
import site from 'virtual:clearstep/site';
import { getDocuments, projectRoot } from './_content.ts';
import { isDraft, orMessages } from './_problems.ts';
import { inTurn, Outdated } from './_in-turn.ts';
import { onceFor, once } from './_remember.ts';
import { phonePictureFile } from '../model/addresses.ts';

/** ISO date. A site built after a review date says so, on pages and on paper. */
export const today = dayOfBuild();

/** What everything here is made with. */
export const press = pressOf(projectRoot, { today, site });

/** All papers of a document. In a draft without those that do not fit. */
export async function papersOf(document: Document): Promise<Measured<PrintedPaper>[]> {
  const papers = await Promise.all(editionsFor(document, site).map(({ id }) => paperOf(document, id)));
  return papers.filter((paper) => paper !== undefined);
}

/** One paper of a document, unless it does not fit and this is a draft. */
export function paperOf(document: Document, edition: EditionId): Promise<Measured<PrintedPaper> | undefined> {
  return printed(document, { type: 'paper', edition });
}

/** The editions that have a paper. While somebody writes, all that there may be: nothing is made before it is asked for. */
export async function printedEditions(document: Document): Promise<EditionId[]> {
  if (import.meta.env.DEV) return editionsFor(document, site).map(({ id }) => id);
  return (await papersOf(document)).map(({ edition }) => edition);
}

/** Whether there are phone pictures. While somebody writes, whether there may be. */
export async function hasPhone(document: Document): Promise<boolean> {
  if (import.meta.env.DEV) return hasPhonePictures(document, site);
  return (await phonePicturesOf(document)) !== undefined;
}

/** The phone pictures that there are while somebody writes: `01.png`, `02.png`. They are counted, but not yet drawn. */
export async function phonePictureNames(document: Document): Promise<string[]> {
  if (!hasPhonePictures(document, site)) return [];
  const names = counted.get(document) ?? countPhonePictures(document);
  counted.set(document, names);
  return names;
}

/** A document that has changed, or whose pictures have, is another object. */
const counted = new WeakMap<Document, Promise<string[]>>();

async function countPhonePictures(document: Document): Promise<string[]> {
  const context = {
    faces: loadFaces(),
    language: languageOf(document.language),
    services: site.emergency,
    accent: site.colours.light,
  };
  const drawn = await orMessages(loadPictures(document, projectRoot), undefined);
  if (!drawn.result) return [];
  const { screens } = layOutScreens(document, drawn.result, context);
  return screens.map((_, index) => phonePictureFile(index + 1));
}

/** One picture a step, for a phone. `undefined` for a document without steps. */
export async function phonePicturesOf(document: Document): Promise<Measured<PrintedPhone> | undefined> {
  return hasPhonePictures(document, site) ? printed(document, { type: 'phone' }) : undefined;
}

/** A document as a book. In a draft perhaps not. */
export function printedBook(
  document: Document,
  format: BookFormat,
): Promise<Measured<PrintedBook> | undefined> {
  return printed(document, { type: 'book', format });
}

/** Whether there is a picture of a link. While somebody writes, whether there should be. */
export async function hasPreview(document: Document): Promise<boolean> {
  return import.meta.env.DEV || (await printed(document, { type: 'preview' })) !== undefined;
}

/** What has to be put right before everything of a document can be made. */
export async function refusalsOf(document: Document): Promise<Message[]> {
  const results = await Promise.all(jobsOf(document, site).map((job) => resultOf(document, job)));
  const messages = results.flatMap((result) => (result.type === 'refused' ? result.messages : []));
  return oneMessageEach(messages);
}

/**
 * The pictures of a document as drawings and photos, for its page. In a draft without those that cannot be used: the
 * messages about the content name them.
 */
export function picturesOf(document: Document): Promise<Pictures> {
  return isDraft ? loadUsablePictures(document, projectRoot) : loadPictures(document, projectRoot);
}

/** Those of several documents, for a page that shows them all. */
export async function picturesOfAll(documents: readonly Document[]): Promise<Pictures> {
  return new Map((await Promise.all(documents.map(picturesOf))).flatMap((pictures) => [...pictures]));
}

/** Throws a `MessagesError` for what cannot be made, except in a draft, and of the library, which is not theirs to mend. */
async function printed<J extends Job>(document: Document, job: J): Promise<Measured<Printed<J>> | undefined> {
  const result = await resultOf(document, job);
  if (result.type !== 'refused') return result as Measured<Printed<J>>;
  if (isDraft || isFromLibrary(document)) return undefined;
  throw new MessagesError((result as Refused).messages);
}

/**
 * What came of a job, for a page: how many bytes, and not the bytes. A build finds nearly everything made: worker threads
 * print it meanwhile. While somebody writes, everything is made when it is asked for, by the code as it is at that moment.
 */
function resultOf<J extends Job>(document: Document, job: J): Promise<Measured<Result<J>>> {
  if (import.meta.env.DEV) return madeNow(document, job) as Promise<Measured<Result<J>>>;
  return finished(document, JSON.stringify(job)) as Promise<Measured<Result<J>>>;
}

/** A result with its bytes, as it is served while somebody writes. A finished site gets copies: src/press/deliver.ts. */
export async function served<J extends Job>(document: Document, job: J): Promise<Printed<J> | undefined> {
  const result = await madeNow(document, job);
  return isRefused(result) ? undefined : result;
}

async function madeNow<J extends Job>(document: Document, job: J): Promise<Result<J>> {
  try {
    return (await made(document, JSON.stringify(job))) as Result<J>;
  } catch (error) {
    if (!(error instanceof Outdated)) throw error;
    // Whoever asked gets what the document says now.
    const now = (await getDocuments()).find(({ file }) => file === document.file);
    return now ? madeNow(now, job) : { type: 'refused', messages: [] };
  }
}

const finished = onceFor(
  async (document, job): Promise<Measured<Result>> =>
    (await printOutline(document, JSON.parse(job) as Job, press)).outline,
);

const made = once(inTurn((document, job) => make(document, JSON.parse(job) as Job, press)));
