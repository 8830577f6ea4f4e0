import type { PDFContext } from 'pdf-lib';
import { PDFHexString, PDFStreamWriter } from 'pdf-lib';
import { hashBytes } from './hash.ts';

const emptyId = '0'.repeat(32);
/** The id stands in the cross-reference stream, the last object: look for it in as many bytes from the end. */
const tailLength = 4000;
/** All objects in few streams: they compress better together. */
const objectsPerStream = 2000;

/**
 * The finished bytes, with an id made from them (ISO 32000-1, 14.4): the same document always has the same id, another
 * one has another.
 */
export async function writeFile(context: PDFContext): Promise<Uint8Array> {
  const id = PDFHexString.of(emptyId);
  context.trailerInfo.ID = context.obj([id, id]);
  const writer = PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY, true, objectsPerStream);
  const bytes = await writer.serializeToBuffer();
  stampId(bytes, hashBytes(bytes));
  return bytes;
}

function stampId(bytes: Uint8Array, id: string): void {
  const start = Math.max(0, bytes.length - tailLength);
  const tail = new TextDecoder('latin1').decode(bytes.subarray(start));
  const first = tail.indexOf(emptyId);
  const second = tail.indexOf(emptyId, first + emptyId.length);
  if (first < 0 || second < 0)
    throw new Error('The place for the file id was not found at the end of the file.');
  const digits = new TextEncoder().encode(id);
  bytes.set(digits, start + first);
  bytes.set(digits, start + second);
}
