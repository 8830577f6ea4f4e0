import path from 'node:path';
import type { NamedFile } from '../books/zip-all.ts';
import {
  bookPath,
  deckPaperPath,
  deckThumbnailPath,
  paperPath,
  phonePicturePath,
  previewPath,
  thumbnailPath,
} from '../model/addresses.ts';
import type { Document } from '../model/document.ts';
import type { Job, Printed } from './job.ts';
import type { Kept, Outlined } from './outline.ts';

/** A file of a finished site. */
export interface PlacedFile<Bytes> {
  /** From the root of the site, with a slash before it. */
  readonly address: string;
  readonly bytes: Bytes;
  /** What it is called in the file of everything. Absent: it is not in there. */
  readonly name?: string;
}

/** Where the bytes of a result stand in a finished site, or those that its outline names. */
export function placesOf(document: Document, printed: Printed<Job>): PlacedFile<Uint8Array>[];
export function placesOf(document: Document, outline: Outlined<Printed<Job>>): PlacedFile<Kept>[];
export function placesOf(
  document: Document,
  result: Printed<Job> | Outlined<Printed<Job>>,
): PlacedFile<Uint8Array | Kept>[] {
  switch (result.type) {
    case 'paper':
      return [
        { address: paperPath(document, result.edition), bytes: result.bytes, name: result.file },
        { address: thumbnailPath(document, result.edition), bytes: result.thumbnail },
      ];
    case 'deck-paper':
      return [
        { address: deckPaperPath(document, result.paper), bytes: result.bytes, name: result.file },
        { address: deckThumbnailPath(document, result.paper), bytes: result.thumbnail },
      ];
    case 'phone':
      return [
        ...result.pictures.map(({ name, bytes }) => ({
          address: phonePicturePath(document, name),
          bytes,
          name: `phone/${name}`,
        })),
        { address: thumbnailPath(document, 'phone'), bytes: result.thumbnail },
      ];
    case 'preview':
      return [{ address: previewPath(document), bytes: result.bytes }];
    case 'book': {
      const address = bookPath(document, result.format);
      return [{ address, bytes: result.bytes, name: path.posix.basename(address) }];
    }
  }
}

/** Those that are in the file of everything, by their names in it. */
export function namedFiles<Bytes>(files: readonly PlacedFile<Bytes>[]): NamedFile<Bytes>[] {
  return files.flatMap(({ name, bytes }) => (name === undefined ? [] : [{ name, bytes }]));
}
