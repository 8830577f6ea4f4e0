import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RecordingAnswer, RecordingSort } from '../model/picture-lookup.ts';
import { type Beside, findBeside, refuseBeside, refuseUnreadable } from './file-beside.ts';
import { fileVersion } from './file-version.ts';
import { type Mp4Track, mp4Tracks } from './mp4-file.ts';

interface Limits {
  readonly endings: readonly string[];
  /** In bytes: a minute of signing or of speech, small enough for a phone on a slow network. */
  readonly most: number;
  readonly smaller: string;
}

const MB = 1024 * 1024;
const limits: Readonly<Record<RecordingSort, Limits>> = {
  film: {
    endings: ['.mp4'],
    most: 20 * MB,
    smaller: 'Film one step at a time, in 720p, or save the film smaller in a video program.',
  },
  sound: {
    endings: ['.mp3', '.m4a', '.wav'],
    most: 5 * MB,
    smaller: 'Say one step at a time, or save the recording as MP3.',
  },
  captions: { endings: ['.vtt'], most: 100 * 1024, smaller: 'Keep what is said in this step alone.' },
};

/** Endings of all files that a step may play, with their captions. */
export const recordingEndings: readonly string[] = Object.values(limits).flatMap(({ endings }) => endings);

const types: Readonly<Record<string, string>> = {
  '.mp4': 'video/mp4',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.wav': 'audio/wav',
  '.vtt': 'text/vtt; charset=utf-8',
};

/** What a recording is, as a host tells a browser. */
export function recordingType(file: string): string {
  return types[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/**
 * Looks for a film, a sound or captions beside a document, and into it: what most browsers cannot play is refused. A file
 * that is too large is refused before it is opened.
 */
export function findRecording(
  name: string,
  sort: RecordingSort,
  { from, root }: Pick<Beside, 'from' | 'root'>,
): RecordingAnswer {
  const { endings, most, smaller } = limits[sort];
  const folder: Beside = { from, root, endings };
  if (/^(?:[a-z][a-z0-9+.-]*:)?\/\//iu.test(name))
    return refuseBeside('It is on the web.', folder, {
      fix: 'Save it beside this file and write its name. A film of the whole document may stay on the web: write video: https://... among the facts.',
    });
  if (!endings.includes(path.extname(name).toLowerCase()))
    return refuseBeside(`Its name does not end in ${endings.join(' or ')}.`, folder, {
      fix: otherKindFix(sort, name),
    });
  const found = findBeside(name, folder);
  if (!('path' in found)) return found;
  const beside: Beside = { ...folder, but: found };
  if (found.size > most)
    return refuseBeside(`It has ${inWords(found.size)}, where ${inWords(most)} are allowed.`, beside, {
      fix: smaller,
    });
  try {
    const key = `${found.path}\n${sort}`;
    const state = `${found.changed} ${found.size}`;
    const known = looked.get(key);
    const content = known?.state === state ? known.content : lookInto(readFileSync(found.path), sort, name);
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
const looked = new Map<string, { readonly state: string; readonly content: Content }>();

interface Content {
  readonly trouble?: string;
  readonly fix?: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly bytes?: Uint8Array;
}

const AS_MP4 =
  'Open it in a video program and save it as MP4 with H.264. On an iPhone: Settings, Camera, Formats, “Most Compatible”, and film again.';
const AS_MP3 = 'Open it in a sound program and save it as MP3.';

function lookInto(bytes: Uint8Array, sort: RecordingSort, name: string): Content {
  switch (sort) {
    case 'film':
      return lookIntoFilm(mp4Tracks(bytes));
    case 'sound':
      return lookIntoSound(bytes, path.extname(name).toLowerCase());
    case 'captions':
      return { bytes: new Uint8Array(bytes) };
  }
}

/** What browsers of today show in an MP4 file: H.264 everywhere, AV1 and VP9 in most. */
const SHOWN = new Set(['avc1', 'avc3', 'av01', 'vp09']);
const H265 = new Set(['hvc1', 'hev1', 'dvh1', 'dvhe']);

function lookIntoFilm(tracks: readonly Mp4Track[] | undefined): Content {
  if (!tracks)
    return { trouble: 'It is no MP4 file, whatever its name says, or it is damaged.', fix: AS_MP4 };
  const film = tracks.find(({ sort }) => sort === 'vide');
  if (!film || film.width < 1 || film.height < 1)
    return { trouble: 'It has no picture: it is a recording of sound.', fix: 'Write it as sound="...".' };
  if (H265.has(film.codec))
    return { trouble: 'It is written in H.265 (HEVC), which many browsers cannot show.', fix: AS_MP4 };
  if (!SHOWN.has(film.codec))
    return { trouble: `It is written in “${film.codec}”, which browsers cannot show.`, fix: AS_MP4 };
  return { size: { width: Math.round(film.width), height: Math.round(film.height) } };
}

function lookIntoSound(bytes: Uint8Array, ending: string): Content {
  const starts = (text: string, at = 0): boolean =>
    Buffer.from(text).equals(bytes.subarray(at, at + text.length));
  if (ending === '.m4a') {
    const tracks = mp4Tracks(bytes);
    const isSound = tracks?.some(({ sort, codec }) => sort === 'soun' && codec === 'mp4a');
    if (isSound && !tracks?.some(({ sort }) => sort === 'vide')) return {};
  } else if (ending === '.wav') {
    if (starts('RIFF') && starts('WAVE', 8)) return {};
  } else if (starts('ID3') || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2)) return {};
  return {
    trouble: `It is no ${ending.slice(1).toUpperCase()} file with sound, whatever its name says, or it is damaged.`,
    fix: AS_MP3,
  };
}

function otherKindFix(sort: RecordingSort, name: string): string | undefined {
  const ending = path.extname(name).toLowerCase();
  if (sort === 'film' && /^\.(?:mov|m4v|avi|mkv|webm|wmv|3gp|mpe?g)$/u.test(ending)) return AS_MP4;
  if (sort === 'sound' && /^\.(?:ogg|opus|aac|wma|flac|amr|3gp|mp4|aiff?)$/u.test(ending)) return AS_MP3;
  if (sort === 'captions' && /^\.(?:srt|sbv|ttml|sub)$/u.test(ending))
    return 'Save them as WebVTT in the program that made them. For SRT: write WEBVTT and an empty line at the top, a dot for the comma in each time, and .vtt at the end of the name.';
  return undefined;
}

function inWords(bytes: number): string {
  const [amount, unit] = bytes >= MB ? [bytes / MB, 'megabytes'] : [bytes / 1024, 'kilobytes'];
  return `${Math.ceil(amount).toLocaleString('en-GB')} ${unit}`;
}
