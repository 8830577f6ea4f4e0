/**
 * How the reader asks whether a picture exists, without knowing where pictures live.
 * `src/pictures` answers for pictograms, the disk (or the browser) for photos.
 */
export interface PictureLookup {
  /** Looks up what an author wrote in `picture="..."`. `from` is the document's file. */
  find(name: string, from: string): PictureAnswer;
  /** Looks up what an author wrote in `data="..."`. Absent: there are no such files. */
  data?(name: string, from: string): DataAnswer;
  /** Looks up what an author wrote in `sign`, `sound` or `captions`. Absent: there are no such files. */
  recording?(name: string, sort: RecordingSort, from: string): RecordingAnswer;
}

/** What a recording is for: signing as a film, speech, or the captions of a film. */
export type RecordingSort = 'film' | 'sound' | 'captions';

/** A film, a sound or captions beside a document. */
export type RecordingAnswer =
  | {
      readonly found: true;
      /** Its path as messages show it. */
      readonly file: string;
      readonly version: string;
      /** Of a film, upright, in pixels. */
      readonly size?: { readonly width: number; readonly height: number };
      /** Of captions, which are read here. */
      readonly bytes?: Uint8Array;
    }
  | PictureRefused;

/** A file of numbers beside a document. `file` is its path as messages show it. */
export type DataAnswer =
  { readonly found: true; readonly file: string; readonly bytes: Uint8Array } | PictureRefused;

export type PictureAnswer =
  /** `version` changes when a photo or an own drawing is changed and keeps its name. Absent: it stays as it is. */
  | {
      readonly found: true;
      readonly id: string;
      readonly needsAlt: boolean;
      readonly version?: string;
      /** It is a drawing in which the skin or the hair of a person can be chosen. */
      readonly showsPeople?: true;
    }
  | PictureRefused;

/** `reason` and `suggestions` go into the message: at most five names, nearest first. */
export interface PictureRefused {
  readonly found: false;
  readonly reason: string;
  readonly suggestions: readonly string[];
  /** How to put it right, when another name is not the way. */
  readonly fix?: string;
}

/** The drawing of an empty frame, where a photo is still to be taken. Clearstep brings it along. */
export const FRAME_FOR_PHOTO = 'house:photo-here';
