import type { Credit } from '../drawing/picture.ts';
import { otherKindOf } from './other-kinds.ts';

/** Endings of photos that an author may put beside a document. */
export const photoEndings = ['.jpg', '.jpeg', '.png', '.webp'] as const;

/** Photos belong to whoever put them beside the document. */
export const photoCredit: Credit = {
  source: 'Photo',
  author: 'the author of this document',
  licence: 'All rights reserved',
  url: '',
};

/** Whether an author means a file beside the document, rather than a pictogram by name. */
export function isPhotoName(name: string): boolean {
  return (
    /^\.{0,2}[/\\]/.test(name) ||
    photoEndings.some((ending) => name.toLowerCase().endsWith(ending)) ||
    otherKindOf(name) !== undefined
  );
}
