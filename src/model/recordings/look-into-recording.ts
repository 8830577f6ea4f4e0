import type { RecordingSort } from '../picture-lookup.ts';
import { AS_MP3, AS_MP4, endingOf } from './recording-limits.ts';
import { type Mp4Track, mp4Tracks } from './mp4-file.ts';

/** What is in a film, a sound or captions, or why a browser cannot play it. */
export interface RecordingContent {
  readonly trouble?: string;
  readonly fix?: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly bytes?: Uint8Array;
}

/** Looks into the bytes of a recording with this name: what most browsers cannot play is told, with what helps. */
export function lookIntoRecording(bytes: Uint8Array, sort: RecordingSort, name: string): RecordingContent {
  switch (sort) {
    case 'film':
      return lookIntoFilm(mp4Tracks(bytes));
    case 'sound':
      return lookIntoSound(bytes, endingOf(name));
    case 'captions':
      return { bytes: new Uint8Array(bytes) };
  }
}

/** What browsers of today show in an MP4 file: H.264 everywhere, AV1 and VP9 in most. */
const SHOWN = new Set(['avc1', 'avc3', 'av01', 'vp09']);
const H265 = new Set(['hvc1', 'hev1', 'dvh1', 'dvhe']);

function lookIntoFilm(tracks: readonly Mp4Track[] | undefined): RecordingContent {
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

function lookIntoSound(bytes: Uint8Array, ending: string): RecordingContent {
  const starts = (text: string, at = 0): boolean =>
    String.fromCharCode(...bytes.subarray(at, at + text.length)) === text;
  if (ending === '.m4a') {
    const tracks = mp4Tracks(bytes) ?? [];
    const isSound = tracks.some(({ sort, codec }) => sort === 'soun' && codec === 'mp4a');
    if (isSound && !tracks.some(({ sort }) => sort === 'vide')) return {};
  } else if (ending === '.wav') {
    if (starts('RIFF') && starts('WAVE', 8)) return {};
  } else if (starts('ID3') || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2)) return {};
  return {
    trouble: `It is no ${ending.slice(1).toUpperCase()} file with sound, whatever its name says, or it is damaged.`,
    fix: AS_MP3,
  };
}
