import { readFileSync } from 'node:fs';
import type { RecordingAnswer, RecordingSort } from '../model/picture-lookup.ts';
import { lookIntoRecording, type RecordingContent } from '../model/recordings/look-into-recording.ts';
import { recordingLimits, refuseEnding, refuseSize } from '../model/recordings/recording-limits.ts';
import { type Beside, findBeside, refuseBeside, refuseUnreadable } from './file-beside.ts';
import { fileVersion } from './file-version.ts';

/**
 * Looks for a film, a sound or captions beside a document, and into it: what most browsers cannot play is refused. A file
 * that is too large is refused before it is opened.
 */
export function findRecording(
  name: string,
  sort: RecordingSort,
  { from, root }: Pick<Beside, 'from' | 'root'>,
): RecordingAnswer {
  const { endings } = recordingLimits[sort];
  const folder: Beside = { from, root, endings };
  if (/^(?:[a-z][a-z0-9+.-]*:)?\/\//iu.test(name))
    return refuseBeside('It is on the web.', folder, {
      fix: 'Save it beside this file and write its name. A film of the whole document may stay on the web: write video: https://... among the facts.',
    });
  const other = refuseEnding(name, sort);
  if (other) return refuseBeside(other.reason, folder, { fix: other.fix });
  const found = findBeside(name, folder);
  if (!('path' in found)) return found;
  const beside: Beside = { ...folder, but: found };
  const large = refuseSize(found.size, sort);
  if (large) return refuseBeside(large.reason, beside, { fix: large.fix });
  try {
    const key = `${found.path}\n${sort}`;
    const state = `${found.changed} ${found.size}`;
    const known = looked.get(key);
    const content =
      known?.state === state ? known.content : lookIntoRecording(readFileSync(found.path), sort, name);
    looked.set(key, { state, content });
    const version = fileVersion(found.path);
    if (content.trouble !== undefined || version === undefined)
      return refuseBeside(content.trouble ?? 'It is no longer there.', beside, { fix: content.fix });
    const { size, bytes } = content;
    return { found: true, file: found.file, version, ...(size && { size }), ...(bytes && { bytes }) };
  } catch (error) {
    return refuseUnreadable(error, beside);
  }
}

/** Files that were looked into, with when they were saved: a film is not read again for each word that an author types. */
const looked = new Map<string, { readonly state: string; readonly content: RecordingContent }>();
