import type { FlowPicture } from '../flow/flow.ts';

/** What tells two pictures of a book apart: the same photo with other rings on it is another picture. */
export function pictureKey({ use }: FlowPicture): string {
  return JSON.stringify([use.id, use.marks ?? []]);
}
