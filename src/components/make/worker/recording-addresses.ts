import type { Document } from '../../../model/document.ts';
import { recordingPath } from '../../../model/file-addresses.ts';
import { recordingType } from '../../../model/recordings/recording-type.ts';
import { recordingsOf } from '../../../model/visit.ts';
import { address } from '../../addresses.ts';

/** Addresses by the bytes that they are of. */
const addresses = new WeakMap<Uint8Array, string>();

/** The page of a document, in which films, recordings and captions play from the files beside it, and not from the site. */
export function withRecordings(
  html: string,
  document: Document,
  files: ReadonlyMap<string, Uint8Array>,
): string {
  return recordingsOf(document).reduce((page, { file }) => {
    const bytes = files.get(file.slice(file.lastIndexOf('/') + 1));
    return bytes ? page.replaceAll(`"${address(recordingPath(file))}"`, `"${addressOf(bytes, file)}"`) : page;
  }, html);
}

/** The address of a file in this browser, made once. It lasts as long as the worker. */
function addressOf(bytes: Uint8Array, file: string): string {
  const made =
    addresses.get(bytes) ?? URL.createObjectURL(new Blob([bytes.slice()], { type: recordingType(file) }));
  addresses.set(bytes, made);
  return made;
}
