import type { Audience, Nation } from '../model/document.ts';

/** What the form asks for that most documents do without. */
const seldomFields = [
  'audience',
  'nation',
  'standard',
  'frequency',
  'price',
  'contactName',
  'contactText',
  'contactBsl',
  'contactWeb',
  'contactPost',
  'contactHours',
  'video',
  'easyReadTwin',
  'twinOf',
  'ownWord',
  'photosBy',
  'consentWho',
  'consentWhen',
  'consentTo',
  'readersDate',
  'readersGroup',
  'readersPlace',
  'readersChanged',
  'photoHere',
  'donePicture',
  'notDonePicture',
  'sign',
  'captions',
  'sound',
  'spokenBy',
  'transcript',
] as const;
export type SeldomField = (typeof seldomFields)[number];

/** The words of the form for facts and attributes that most documents do without. */
export interface MakeFactsWords {
  readonly field: Readonly<Record<SeldomField, string>>;
  readonly audience: Readonly<Record<Audience, string>>;
  readonly nation: Readonly<Record<Nation, string>>;
  readonly spokenBy: Readonly<Record<'person' | 'computer', string>>;
  /** Nothing is chosen. */
  readonly notSaid: string;
  /** The card with who tried the document, and who agreed to be in it. */
  readonly rights: string;
  readonly readers: string;
  readonly addReaders: string;
  readonly addWord: string;
  /** Of a step: a film or a sound of it. */
  readonly recording: string;
  /** On the buttons that put a file in. */
  readonly choose: Readonly<Record<'sign' | 'captions' | 'sound', string>>;
  /** What each file may be, and how large. */
  readonly limits: Readonly<Record<'sign' | 'captions' | 'sound', string>>;
  readonly recordingPut: string;
  readonly asWritten: string;
}
