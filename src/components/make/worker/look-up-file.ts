import { nearest } from '../../../model/nearest.ts';
import type {
  DataAnswer,
  PictureAnswer,
  PictureLookup,
  PictureRefused,
  RecordingAnswer,
  RecordingSort,
} from '../../../model/picture-lookup.ts';
import { lookIntoRecording } from '../../../model/recordings/look-into-recording.ts';
import {
  endingOf,
  recordingLimits,
  type RecordingTrouble,
  refuseEnding,
  refuseSize,
} from '../../../model/recordings/recording-limits.ts';
import { isPhotoName, photoEndings } from '../../../pictures/photo/source.ts';
import { otherKindOf } from '../../../pictures/photo/other-kinds.ts';

/** Answers for pictograms, and for the photos, tables and recordings that lie beside a document in the browser. */
export function lookUpFile(
  files: ReadonlyMap<string, Uint8Array>,
  versions: ReadonlyMap<string, string>,
  pictograms: Pick<PictureLookup, 'find'>,
): PictureLookup {
  return {
    find: (name, from) =>
      isPhotoName(name) ? findPhoto(name, from, files, versions) : pictograms.find(name, from),
    data: (name, from) => findTable(name, from, files),
    recording: (name, sort, from) => findRecording(name, sort, from, files, versions),
  };
}

function findPhoto(
  name: string,
  from: string,
  files: ReadonlyMap<string, Uint8Array>,
  versions: ReadonlyMap<string, string>,
): PictureAnswer {
  const other = otherKindOf(name);
  if (other) {
    const reason = `Its kind, ${other.name}, is not one that pages and papers can show.`;
    return { found: false, reason, suggestions: [], fix: other.fix };
  }
  const photos = [...files.keys()].filter((file) =>
    photoEndings.some((end) => file.toLowerCase().endsWith(end)),
  );
  const file = photos.find((each) => each.normalize() === plainName(name).normalize());
  if (file === undefined) return refuse(`There is no photo "${name}" beside the document.`, name, photos);
  const version = versions.get(file);
  return {
    found: true,
    id: `photo:${folderOf(from)}/${file}`,
    needsAlt: true,
    ...(version !== undefined && { version }),
  };
}

function findTable(name: string, from: string, files: ReadonlyMap<string, Uint8Array>): DataAnswer {
  const tables = [...files.keys()].filter((file) => file.toLowerCase().endsWith('.csv'));
  const file = plainName(name);
  const bytes = tables.includes(file) ? files.get(file) : undefined;
  return bytes
    ? { found: true, file: `${folderOf(from)}/${file}`, bytes }
    : refuse('There is no such file.', name, tables);
}

function findRecording(
  name: string,
  sort: RecordingSort,
  from: string,
  files: ReadonlyMap<string, Uint8Array>,
  versions: ReadonlyMap<string, string>,
): RecordingAnswer {
  const { endings } = recordingLimits[sort];
  const there = [...files.keys()].filter((file) => endings.includes(endingOf(file)));
  const file = plainName(name);
  const bytes = files.get(file);
  const others = there.filter((each) => each !== file);
  const other = refuseEnding(name, sort);
  if (other) return refuseFor(other, there);
  if (!bytes) return refuse('There is no such file.', name, there);
  const { trouble, fix, ...content } = lookIntoRecording(bytes, sort, name);
  const wrong =
    refuseSize(bytes.length, sort) ?? (trouble === undefined ? undefined : { reason: trouble, fix });
  if (wrong) return refuseFor(wrong, others);
  return { found: true, file: `${folderOf(from)}/${file}`, version: versions.get(file) ?? '', ...content };
}

/** The refusal of what is there and cannot be used, with what else is there. */
function refuseFor({ reason, fix }: RecordingTrouble, there: readonly string[]): PictureRefused {
  const suggestions = there.map((file) => `./${file}`).toSorted();
  return {
    found: false,
    reason,
    suggestions: suggestions.slice(0, 5),
    ...(fix !== undefined && { fix }),
  };
}

function refuse(reason: string, name: string, there: readonly string[]): PictureRefused {
  const written = there.map((file) => `./${file}`).toSorted();
  const near = nearest(`./${plainName(name)}`, written, 5);
  return { found: false, reason, suggestions: [...new Set([...near, ...written])].slice(0, 5) };
}

function plainName(name: string): string {
  return name.replace(/^\.\//u, '');
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}
