import type { RecordingSort } from '../picture-lookup.ts';

interface Limits {
  readonly endings: readonly string[];
  /** In bytes: a minute of signing or of speech, small enough for a phone on a slow network. */
  readonly most: number;
  readonly smaller: string;
}

const MB = 1024 * 1024;

/** What each may be called and how large it may be. */
export const recordingLimits: Readonly<Record<RecordingSort, Limits>> = {
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
export const recordingEndings: readonly string[] = Object.values(recordingLimits).flatMap(
  ({ endings }) => endings,
);

/** Why a recording cannot be used, and what helps. */
export interface RecordingTrouble {
  readonly reason: string;
  readonly fix: string | undefined;
}

/** Whether a recording has a name that browsers know it by. `undefined`: it has. */
export function refuseEnding(name: string, sort: RecordingSort): RecordingTrouble | undefined {
  const { endings } = recordingLimits[sort];
  if (endings.includes(endingOf(name))) return undefined;
  return { reason: `Its name does not end in ${endings.join(' or ')}.`, fix: otherKindFix(sort, name) };
}

/** Whether a recording is small enough. `size` is in bytes. `undefined`: it is. */
export function refuseSize(size: number, sort: RecordingSort): RecordingTrouble | undefined {
  const { most, smaller } = recordingLimits[sort];
  if (size <= most) return undefined;
  return { reason: `It has ${inWords(size)}, where ${inWords(most)} are allowed.`, fix: smaller };
}

/** `.mp4` of `Step 3.MP4`. Empty: it has none. */
export function endingOf(name: string): string {
  return /\.[^./\\]*$/u.exec(name)?.[0].toLowerCase() ?? '';
}

export const AS_MP4 =
  'Open it in a video program and save it as MP4 with H.264. On an iPhone: Settings, Camera, Formats, “Most Compatible”, and film again.';
export const AS_MP3 = 'Open it in a sound program and save it as MP3.';

/** What programs save besides, and how it becomes what browsers play. */
const otherKinds: Readonly<
  Record<RecordingSort, { readonly endings: readonly string[]; readonly fix: string }>
> = {
  film: {
    endings: ['.mov', '.m4v', '.avi', '.mkv', '.webm', '.wmv', '.3gp', '.mpg', '.mpeg'],
    fix: AS_MP4,
  },
  sound: {
    endings: ['.ogg', '.opus', '.aac', '.wma', '.flac', '.amr', '.3gp', '.mp4', '.aif', '.aiff'],
    fix: AS_MP3,
  },
  captions: {
    endings: ['.srt', '.sbv', '.ttml', '.sub'],
    fix: 'Save them as WebVTT in the program that made them. For SRT: write WEBVTT and an empty line at the top, a dot for the comma in each time, and .vtt at the end of the name.',
  },
};

function otherKindFix(sort: RecordingSort, name: string): string | undefined {
  const { endings, fix } = otherKinds[sort];
  return endings.includes(endingOf(name)) ? fix : undefined;
}

function inWords(bytes: number): string {
  const [exact, unit] = bytes >= MB ? [bytes / MB, 'megabyte'] : [bytes / 1024, 'kilobyte'];
  const amount = Math.ceil(exact);
  return `${amount.toLocaleString('en-GB')} ${unit}${amount === 1 ? '' : 's'}`;
}
