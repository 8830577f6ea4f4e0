import path from 'node:path';
import type { Document, PictureUse } from '../model/document.ts';
import { hasErrors, sortMessages, type Message } from '../model/message.ts';
import { MessagesError } from '../model/messages-error.ts';
import type { PictureAnswer, PictureLookup } from '../model/picture-lookup.ts';
import { picturesOf } from '../model/visit.ts';
import { usablePictures } from '../pictures/found/usable-pictures.ts';
import { isPhotoName, PictureRefusal, type Picture, type Pictures } from '../pictures/index.ts';
import { ringsOffPhoto } from '../pictures/photo/rings-off-photo.ts';
import type { Site } from '../site/site.ts';
import { isBlankOnWhite } from './blank-picture.ts';
import { fileVersion, marksPeople } from './file-version.ts';
import { readPictograms } from './house-pictures.ts';
import { findPhoto } from './photo-files.ts';
import { findRecording } from './recording-files.ts';
import { findTable } from './table-files.ts';
import { fileOf, lastChange, loadPicture } from './picture-files.ts';

export { loadPicture };

/**
 * Answers the reader's question whether a picture exists, with the sets in node_modules that the site uses, the drawings
 * in `content/pictures`, those of Clearstep, and the photos beside each document. `root` is the folder that holds `content`.
 */
export function pictureLookup(root: string, { pictures }: Pick<Site, 'pictures'> = {}): PictureLookup {
  const pictograms = readPictograms(root, pictures);
  return {
    find: (name, from) =>
      withVersion(isPhotoName(name) ? findPhoto(name, from, root) : pictograms.find(name), root),
    data: (name, from) => findTable(name, from, root),
    recording: (name, sort, from) => findRecording(name, sort, { from, root }),
  };
}

/** Only photos and our own drawings can change and keep their name: the sets come with a version of their package. */
function withVersion(answer: PictureAnswer, root: string): PictureAnswer {
  if (!answer.found || !isOwn(answer.id)) return answer;
  const file = fileOf(answer.id, root);
  const version = fileVersion(file);
  return {
    ...answer,
    ...(version !== undefined && { version }),
    ...(marksPeople(file) && { showsPeople: true }),
  };
}

/**
 * All pictures that a document uses, by id, ready to be drawn. Throws a `MessagesError` with a message for every
 * picture that cannot be used.
 */
export async function loadPictures(document: Document, root: string): Promise<Pictures> {
  const { pictures, messages } = await tryPictures(document, root);
  if (hasErrors(messages)) throw new MessagesError(messages);
  return pictures;
}

/** The pictures of a document that can be used, without those that cannot: for a page while somebody writes it. */
export async function loadUsablePictures(document: Document, root: string): Promise<Pictures> {
  return (await tryPictures(document, root)).pictures;
}

/**
 * What there is to say about a document's pictures: those that cannot be used, those of which nothing shows, photos too
 * small to be sharp, and rings that leave their photo.
 */
export async function checkPictures(document: Document, root: string): Promise<Message[]> {
  const { pictures, messages } = await tryPictures(document, root);
  const blank: Message[] = [];
  for (const picture of pictures.values()) {
    // What comes in a package was looked at before.
    if (!isOwn(picture.id) || !(await isBlankOnWhite(picture))) continue;
    const use = picturesOf(document).find(({ id }) => id === picture.id);
    if (use) blank.push(blankMessage(use, document.file));
  }
  return sortMessages([...messages, ...blank, ...ringsOffPhoto(document, pictures)]);
}

/** Photos and the drawings of this project. */
function isOwn(id: string): boolean {
  return /^(?:photo|house):/.test(id);
}

function tryPictures(
  document: Document,
  root: string,
): Promise<{ readonly pictures: Pictures; readonly messages: Message[] }> {
  return usablePictures(document, (id) => loadPicture(id, root));
}

function blankMessage({ name, place }: PictureUse, file: string): Message {
  return {
    file,
    place,
    severity: 'error',
    rule: 'blank-picture',
    found: `Nothing of the picture “${name}” shows on white paper: it is white, or nearly so, or stands outside its frame.`,
    allowed: 'What a picture shows is darker than the paper.',
    fix: 'Give it darker lines or a dark background inside its frame, or choose another picture.',
  };
}

/** When each picture of a document was saved last: another text after any of their files has changed. */
export async function pictureState(document: Document, root: string): Promise<string> {
  const ids = [...new Set([...picturesOf(document)].map(({ id }) => id))];
  const changes = await Promise.all(ids.map((id) => lastChange(id, root).catch(() => 'missing')));
  return changes.join(' ');
}

/**
 * A picture of the website's own, by the names an author would type: the first to which one of the used sets has a picture.
 * Throws when none has.
 */
export async function loadPictureByName(
  names: string | readonly string[],
  root: string = process.cwd(),
  site: Pick<Site, 'pictures'> = {},
): Promise<Picture> {
  const lookup = pictureLookup(root, site);
  const answers = [names].flat().map((name) => lookup.find(name, path.join(root, 'content')));
  const answer = answers.find(({ found }) => found) ?? answers[0];
  if (!answer) throw new Error('No picture is named.');
  if (answer.found) return loadPicture(answer.id, root);
  throw new PictureRefusal(answer.reason, `The nearest are: ${answer.suggestions.join(', ') || 'none'}.`);
}
