import type { Film, Recording, Recordings } from '../../document.ts';
import type { RecordingAnswer, RecordingSort } from '../../picture-lookup.ts';
import { SAYS_THE_STEP } from '../../tag-attributes.ts';
import { both, type BodyReading, either, quote } from '../common/reading.ts';
import { readCaptions } from '../data/captions.ts';
import type { Attributes } from '../words/attributes.ts';

/**
 * The recordings of a step: `sign`, `sound`, and what they say as words. Whoever cannot see or hear one has the words: a
 * film has captions or a transcript, a recording that is only heard has a transcript (WCAG 2.2, 1.2.1 and 1.2.2).
 * `undefined`: there are none, or they were refused and the reading has the messages.
 */
export function readRecordings(attributes: Attributes, reading: BodyReading): Recordings | undefined {
  const { words, places } = attributes;
  const film = find('sign', attributes, reading);
  const sound = find('sound', attributes, reading);
  const captions = find('captions', attributes, reading);
  const { transcript } = words;
  checkWords(attributes, reading);
  const said = captions?.bytes && readCaptions(captions.bytes, captions.file, places['captions'], reading);
  if (!film && !sound) return undefined;
  const sign: Film | undefined = film?.size && {
    ...recordingOf(film),
    ...film.size,
    ...(captions && { captions: recordingOf(captions) }),
  };
  const isTheStep = transcript?.toLowerCase() === SAYS_THE_STEP;
  const all = isTheStep ? undefined : (transcript ?? said?.join(' '));
  return {
    ...(sign && { sign }),
    ...(sound && {
      sound: { ...recordingOf(sound), ...(words['spoken-by'] === 'computer' && { isByComputer: true }) },
    }),
    ...(all !== undefined && { transcript: all }),
  };
}

type Found = Extract<RecordingAnswer, { readonly found: true }>;
type Name = 'sign' | 'sound' | 'captions';

const sorts: Readonly<Record<Name, RecordingSort>> = { sign: 'film', sound: 'sound', captions: 'captions' };

/** What each is, and what an author may write. */
const about: Readonly<
  Record<Name, { readonly what: string; readonly allowed: string; readonly put: string }>
> = {
  sign: {
    what: 'The film',
    allowed:
      'A film is an MP4 file of up to 20 MB in the folder of this document, such as sign="./step-3.mp4".',
    put: 'Put the film beside this file and write its name, or delete “sign”.',
  },
  sound: {
    what: 'The recording',
    allowed:
      'A recording is an MP3, M4A or WAV file of up to 5 MB in the folder of this document, such as sound="./step-3.mp3".',
    put: 'Put the recording beside this file and write its name, or delete “sound”.',
  },
  captions: {
    what: 'The captions file',
    allowed:
      'Captions are a WebVTT file of up to 100 KB in the folder of this document, such as captions="./step-3.vtt".',
    put: 'Put the captions beside this file and write their name, or delete “captions”.',
  },
};

function find(name: Name, { words, places }: Attributes, reading: BodyReading): Found | undefined {
  const { [name]: written } = words;
  if (written === undefined) return undefined;
  const answer = reading.pictures.recording?.(written, sorts[name], reading.file) ?? {
    found: false,
    reason: 'There are no such files here.',
    suggestions: [],
  };
  if (answer.found) return answer;
  const { what, allowed, put } = about[name];
  const near = answer.suggestions.map((each) => `“${each}”`);
  reading.report('unusable-recording', places[name], {
    found: `${what} ${quote(written)} cannot be used. ${answer.reason}`,
    allowed:
      near.length > 0 ? `${allowed} There ${near.length === 1 ? 'is' : 'are'} ${both(near)}.` : allowed,
    fix: answer.fix ?? (near.length > 0 ? `Write ${either(near)}, or delete “${name}”.` : put),
  });
  return undefined;
}

/** Whether each recording has its words, and all words their recording. */
function checkWords({ words, places }: Attributes, reading: BodyReading): void {
  const { sign, sound, captions, transcript, 'spoken-by': speaker } = places;
  const same = `transcript="${SAYS_THE_STEP}"`;
  // What is there and was refused has its own message.
  if (sign && words['sign'] !== undefined && !captions && !transcript)
    reading.report('recording-without-words', sign, {
      found: `The film ${quote(words['sign'])} has no captions and no transcript.`,
      allowed: 'Whoever cannot see the film, or does not sign, reads its words.',
      fix: `Does it sign the words of this step and no others? Add ${same}. Else add captions="./step-3.vtt", or transcript="..." with all that is signed.`,
    });
  if (sound && words['sound'] !== undefined && !transcript)
    reading.report('recording-without-words', sound, {
      found: `The recording ${quote(words['sound'])} has no transcript.`,
      allowed: 'Whoever cannot hear it reads its words. Captions stand in a film alone.',
      fix: `Does it say the words of this step and no others? Add ${same}. Else add transcript="..." with all that is said.`,
    });
  if (captions && words['captions'] !== undefined && !sign)
    reading.report('words-without-recording', captions, {
      found: 'There is “captions”, but no film.',
      allowed: '“captions” are the captions of the film that “sign” names.',
      fix: 'Add sign="./step-3.mp4", or delete “captions”.',
    });
  if (speaker && words['spoken-by'] !== undefined && !sound)
    reading.report('words-without-recording', speaker, {
      found: 'There is “spoken-by”, but no recording.',
      allowed: '“spoken-by” says who speaks in the recording that “sound” names.',
      fix: 'Add sound="./step-3.mp3", or delete “spoken-by”.',
    });
  if (transcript && words['transcript'] !== undefined && !sign && !sound)
    reading.report('words-without-recording', transcript, {
      found: 'There is “transcript”, but no film and no recording.',
      allowed: '“transcript” says what is signed in “sign” or said in “sound”.',
      fix: 'Add sign="./step-3.mp4" or sound="./step-3.mp3", or delete “transcript”.',
    });
}

function recordingOf({ file, version }: Found): Recording {
  return { file, version };
}
