import { PDFObject } from 'pdf-lib';

/**
 * An object whose text is already known, in ASCII. The structure tree has more objects than all the rest of a file;
 * writing them as text at once is several times faster than dictionaries of dictionaries.
 */
export class WrittenObject extends PDFObject {
  readonly #text: string;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  override sizeInBytes(): number {
    return this.#text.length;
  }

  override copyBytesInto(buffer: Uint8Array, offset: number): number {
    for (let at = 0; at < this.#text.length; at += 1) buffer[offset + at] = this.#text.charCodeAt(at);
    return this.#text.length;
  }

  override toString(): string {
    return this.#text;
  }
}

/** The text of a reference or a string. There is no such thing as a reference to nothing: that is a mistake of ours. */
export function objectText(object: PDFObject | undefined): string {
  if (object === undefined) throw new Error('A PDF object refers to one that was never written.');
  return object.toString();
}
