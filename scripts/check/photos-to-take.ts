import type { Document } from '../../src/model/document.ts';
import { picturesOf } from '../../src/model/visit.ts';

/** The empty frames of all documents, each with its place and the photo that belongs there; nothing when there are none. */
export function showPhotosToTake(documents: readonly Document[]): string {
  const frames = documents.flatMap((document) =>
    picturesOf(document)
      .filter(({ isFrame }) => isFrame)
      .map(({ alt, place: { start } }) => `  ${document.file}:${start.line}:${start.column}  ${alt}`),
  );
  if (frames.length === 0) return '';
  return [
    `Photos to take: ${frames.length}. Put each beside its file, and write picture="./photo.jpg" and alt="..." in the place of “photo-here”.`,
    ...frames,
  ].join('\n');
}
