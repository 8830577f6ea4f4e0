import type { RecordingSort } from '../../../model/picture-lookup.ts';
import { lookIntoRecording } from '../../../model/recordings/look-into-recording.ts';
import {
  endingOf,
  type RecordingTrouble,
  refuseEnding,
  refuseSize,
} from '../../../model/recordings/recording-limits.ts';
import type { DocumentStore } from '../open-document.ts';

/**
 * Puts a film, a sound or captions beside the document, as they are, and gives their name there: `film-1.mp4`. What browsers
 * cannot play, and what is too large for a phone on a slow network, is not put in.
 */
export async function putRecording(
  store: DocumentStore,
  file: File,
  sort: RecordingSort,
): Promise<{ readonly name: string } | RecordingTrouble> {
  const refused = refuseEnding(file.name, sort) ?? refuseSize(file.size, sort);
  if (refused) return refused;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { trouble, fix } = lookIntoRecording(bytes, sort, file.name);
  if (trouble !== undefined) return { reason: trouble, fix };
  const { files } = store.now();
  let number = 1;
  const nameOf = (): string => `${sort}-${number}${endingOf(file.name)}`;
  while (files.has(nameOf())) number += 1;
  const name = nameOf();
  store.setFile(name, bytes);
  return { name };
}
