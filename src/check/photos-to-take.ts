import type { Document } from '../model/document.ts';
import type { Message } from '../model/message.ts';
import { picturesOf } from '../model/visit.ts';

/** A hint for each empty frame of a document, where only the workplace can take the photo. */
export function photosToTake(document: Document): Message[] {
  return picturesOf(document)
    .filter(({ isFrame }) => isFrame)
    .map(({ alt = '', place }) => ({
      file: document.file,
      place,
      severity: 'hint',
      rule: 'photo-to-take',
      found: `Here stands an empty frame: “${alt}”`,
      allowed: 'A frame keeps the place of a photo until it is taken.',
      fix: 'Put the photo beside this file, and write picture="./photo.jpg" and alt="..." in the place of “photo-here”.',
    }));
}
