/** An attribute of a tag, as the table of tags says it. */
export interface AttributeRule {
  /**
   * What its value is; several words: one of these. `list`: words with semicolons between. `data`: a CSV file. `recording`: a
   * film, a sound or captions.
   */
  readonly value:
    | 'words'
    | 'picture'
    | 'data'
    | 'recording'
    | 'short'
    | 'id'
    | 'list'
    | 'address'
    | 'target'
    | readonly string[];
  readonly required?: boolean;
  readonly about: string;
}

/** What an author writes for “transcript” when a recording says the step as it stands there. */
export const SAYS_THE_STEP = 'as written';
const NEEDS_CAPTIONS = 'It needs “captions” or “transcript”';

type Attributes<Name extends string> = Readonly<Record<Name, AttributeRule>>;

/** What every notice may have; `about` is what it says, in a few words. */
export function noticed(about: string): Attributes<'picture' | 'alt' | 'short' | 'id'> {
  return {
    ...pictured(),
    short: { value: 'short', about: `${about} in up to 5 words` },
    id: { value: 'id', about: 'a name for links to it' },
  };
}

/** What a block may have that an edition can show alone. */
export function named(): Attributes<'picture' | 'alt' | 'id'> {
  return { ...pictured(), id: { value: 'id', about: 'a name by which an edition can choose it' } };
}

/** A picture, and what it shows. */
export function pictured(): Attributes<'picture' | 'alt'> {
  return {
    picture: { value: 'picture', about: 'the name of a picture, or a photo' },
    alt: { value: 'words', about: 'what the picture shows. A photo needs it' },
  };
}

/** A film or a recording of it, and what they say in words. */
export function recorded(): Attributes<'sign' | 'captions' | 'sound' | 'spoken-by' | 'transcript'> {
  return {
    sign: {
      value: 'recording',
      about: `a film (.mp4) beside this file in which somebody signs the step. ${NEEDS_CAPTIONS}`,
    },
    captions: {
      value: 'recording',
      about: 'the captions of this film: a WebVTT file (.vtt) beside this one',
    },
    sound: {
      value: 'recording',
      about:
        'a recording (.mp3, .m4a or .wav) beside this file in which somebody says the step. It needs “transcript”',
    },
    'spoken-by': {
      value: ['person', 'computer'],
      about: 'who speaks in this recording, so that nobody takes a computer for a person',
    },
    transcript: {
      value: 'words',
      about: `all that is signed or said; “${SAYS_THE_STEP}” where these are the words of the step and no others`,
    },
  };
}
