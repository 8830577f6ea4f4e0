import type { Faces } from '../../../print/sheet/sheet.ts';

/** The faces with which components of pages look at words, in a worker. In a build they come from the disk (`src/files/fonts.ts`). */
let faces: Faces | undefined;

/** Lays the faces out for what is rendered next. */
export function layOutFaces(next: Faces): void {
  faces = next;
}

export function loadFaces(): Faces {
  if (!faces) throw new Error('A page is rendered before its faces are there.');
  return faces;
}
