import { createHash } from 'node:crypto';
import type {
  DataAnswer,
  PictureAnswer,
  PictureLookup,
  RecordingAnswer,
  RecordingSort,
} from '../model/picture-lookup.ts';
import type { ReadResult } from '../model/read.ts';

/**
 * What files said when they were read last. A file is read again when its bytes have changed, or when a picture that it
 * names would now be answered for in another way; what is the same is the same object as before.
 */
export interface RememberedReads {
  /** Files that were read anew since somebody asked last. */
  readonly readAnew: Set<string>;
  /** What `read` says of these bytes, or what it said of them before. */
  readonly result: (
    file: string,
    bytes: Uint8Array,
    pictures: PictureLookup,
    read: (pictures: PictureLookup) => ReadResult,
  ) => ReadResult;
  /** The result of before, when nobody has touched the file or a picture since. */
  readonly untouched: (file: string) => ReadResult | undefined;
  /** Somebody has touched a file. */
  readonly touch: (file: string) => void;
  /** Somebody has touched pictures: of all files it is asked again what they name. */
  readonly touchPictures: () => void;
  /** Forgets all files but these. */
  readonly keepOnly: (files: ReadonlySet<string>) => void;
}

/** A memory of what files said when they were read. It starts empty. */
export function rememberReads(): RememberedReads {
  const known = new Map<string, Read>();
  const readAnew = new Set<string>();
  return {
    readAnew,
    untouched: (file) => {
      const read = known.get(file);
      return read?.isTouched === false ? read.result : undefined;
    },
    result: (file, bytes, pictures, read) => {
      const hash = createHash('sha256').update(bytes).digest('base64');
      const before = known.get(file);
      if (before?.hash === hash && answersAsBefore(before, file, pictures)) {
        before.isTouched = false;
        return before.result;
      }
      const answers = new Map<string, string>();
      const result = read(noting(answers, pictures));
      known.set(file, { hash, answers, result, isTouched: false });
      readAnew.add(file);
      return result;
    },
    touch: (file) => {
      const read = known.get(file);
      if (read) read.isTouched = true;
    },
    touchPictures: () => {
      for (const read of known.values()) read.isTouched = true;
    },
    keepOnly: (files) => {
      for (const file of known.keys()) if (!files.has(file)) known.delete(file);
    },
  };
}

interface Read {
  readonly hash: string;
  /** Every name that the file asked about, with the answer. */
  readonly answers: ReadonlyMap<string, string>;
  readonly result: ReadResult;
  isTouched: boolean;
}

/** Writes down what is asked and answered. */
function noting(answers: Map<string, string>, pictures: PictureLookup): PictureLookup {
  return {
    find: (name, from) => {
      const answer = pictures.find(name, from);
      answers.set(name, said(answer));
      return answer;
    },
    data: (name, from) => {
      const answer = dataOf(pictures, name, from);
      answers.set(DATA + name, said(answer));
      return answer;
    },
    recording: (name, sort, from) => {
      const answer = recordingOf(pictures, name, sort, from);
      answers.set(`${RECORDING}${sort} ${name}`, said(answer));
      return answer;
    },
  };
}

/** Before the name of a table among what was asked. */
const DATA = 'data ';
/** Before the sort and the name of a recording. */
const RECORDING = 'recording ';

function dataOf(pictures: PictureLookup, name: string, from: string): DataAnswer {
  return (
    pictures.data?.(name, from) ?? { found: false, reason: 'There are no tables here.', suggestions: [] }
  );
}

function recordingOf(
  pictures: PictureLookup,
  name: string,
  sort: RecordingSort,
  from: string,
): RecordingAnswer {
  return (
    pictures.recording?.(name, sort, from) ?? {
      found: false,
      reason: 'There are no recordings here.',
      suggestions: [],
    }
  );
}

function answersAsBefore({ answers }: Read, file: string, pictures: PictureLookup): boolean {
  return [...answers].every(([name, answer]) => said(answerNow(name, file, pictures)) === answer);
}

function answerNow(
  asked: string,
  file: string,
  pictures: PictureLookup,
): PictureAnswer | DataAnswer | RecordingAnswer {
  if (asked.startsWith(DATA)) return dataOf(pictures, asked.slice(DATA.length), file);
  const recording = /^recording (film|sound|captions) (.*)$/su.exec(asked);
  if (recording) return recordingOf(pictures, recording[2] ?? '', recording[1] as RecordingSort, file);
  return pictures.find(asked, file);
}

function said(answer: PictureAnswer | DataAnswer | RecordingAnswer): string {
  if (!('bytes' in answer) || !answer.bytes) return JSON.stringify(answer);
  return `${answer.file} ${createHash('sha256').update(answer.bytes).digest('base64')}`;
}
