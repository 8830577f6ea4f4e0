import { PDFContext, type PDFRawStream } from 'pdf-lib';
import { zlibSync } from 'fflate';

type StreamEntries = Parameters<PDFContext['stream']>[1];

/** Streams that are the same in every document belong to no document: a dictionary without references needs none. */
export const sharedContext: PDFContext = PDFContext.create();

const encoder = new TextEncoder();

/**
 * A compressed stream. The compressor is written in JavaScript, so that the same input gives the same bytes on every
 * machine; the zlib of Node and of browsers may differ from version to version.
 */
export function compressedStream(contents: Uint8Array | string, entries: StreamEntries = {}): PDFRawStream {
  const bytes = typeof contents === 'string' ? encoder.encode(contents) : contents;
  return sharedContext.stream(zlibSync(bytes), { ...entries, Filter: 'FlateDecode' });
}
