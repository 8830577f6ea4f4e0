import path from 'node:path';
import type { NamedFile } from '../books/zip-all.ts';
import { bookPath, paperPath, phonePicturePath, previewPath, thumbnailPath } from '../model/addresses.ts';
import type { Document } from '../model/document.ts';
import type { DocumentJob, Printed } from './job.ts';
import type { Kept, Outlined } from './outline.ts';

/** A file of a finished site. */
export interface PlacedFile {
  /** From the root of the site, with a slash before it. */
  readonly address: string;
  readonly kept: Kept;
  /** What it is called in the file of everything. Absent: it is not in there. */
  readonly name?: string;
}

/** Where the bytes of a result stand in a finished site. */
export function placesOf(document: Document, outline: Outlined<Printed<DocumentJob>>): readonly PlacedFile[] {
  switch (outline.type) {
    case 'paper':
      return [
        { address: paperPath(document, outline.edition), kept: outline.bytes, name: outline.file },
        { address: thumbnailPath(document, outline.edition), kept: outline.thumbnail },
      ];
    case 'phone':
      return [
        ...outline.pictures.map(({ name, bytes }) => ({
          address: phonePicturePath(document, name),
          kept: bytes,
          name: `phone/${name}`,
        })),
        { address: thumbnailPath(document, 'phone'), kept: outline.thumbnail },
      ];
    case 'preview':
      return [{ address: previewPath(document), kept: outline.bytes }];
    case 'book': {
      const address = bookPath(document, outline.format);
      return [{ address, kept: outline.bytes, name: path.posix.basename(address) }];
    }
  }
}

/** What of a result is in the file of everything. */
export function namedFiles(
  { slug }: Pick<Document, 'slug'>,
  printed: Printed<DocumentJob>,
): readonly NamedFile[] {
  switch (printed.type) {
    case 'paper':
      return [{ name: printed.file, bytes: printed.bytes }];
    case 'phone':
      return printed.pictures.map(({ name, bytes }) => ({ name: `phone/${name}`, bytes }));
    case 'preview':
      return [];
    case 'book':
      return [{ name: `${slug}.${printed.format}`, bytes: printed.bytes }];
  }
}
