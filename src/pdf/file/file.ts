import type { PDFContext } from 'pdf-lib';
import { PDFStreamWriter } from 'pdf-lib';
import { hashBytes } from '../objects/hash.ts';
import { WrittenObject } from '../objects/written-object.ts';

/** 16 bytes in hexadecimal digits. */
const emptyId = '0'.repeat(32);
/** All objects in few streams: they compress better together. */
const objectsPerStream = 2000;

/**
 * The finished bytes, with an id made from them (ISO 32000-1, 14.4): the same document always has the same id, another
 * one has another.
 */
export async function writeFile(context: PDFContext): Promise<Uint8Array> {
  const id = new PlaceOfId();
  context.trailerInfo.ID = context.obj([id, id]);
  const writer = PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY, true, objectsPerStream);
  const bytes = await writer.serializeToBuffer();
  id.stamp(bytes, hashBytes(bytes));
  return bytes;
}

/** An id of noughts that remembers where in the file it was written, however long the file is. */
class PlaceOfId extends WrittenObject {
  readonly #written: { readonly buffer: Uint8Array; readonly offset: number }[] = [];

  constructor() {
    super(`<${emptyId}>`);
  }

  override copyBytesInto(buffer: Uint8Array, offset: number): number {
    this.#written.push({ buffer, offset });
    return super.copyBytesInto(buffer, offset);
  }

  /** Writes the digits over the noughts. The id stands twice in a file: as it was made, and as it is now. */
  stamp(bytes: Uint8Array, digits: string): void {
    const offsets = this.#written.filter(({ buffer }) => buffer === bytes).map(({ offset }) => offset);
    if (offsets.length !== 2) throw new Error(`The file has ${offsets.length} places for its id, not 2.`);
    const id = new TextEncoder().encode(digits);
    for (const offset of offsets) bytes.set(id, offset + 1);
  }
}
