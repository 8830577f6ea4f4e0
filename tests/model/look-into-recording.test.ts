import { describe, expect, test } from 'vitest';
import type { RecordingSort } from '../../src/model/picture-lookup.ts';
import { lookIntoRecording } from '../../src/model/recordings/look-into-recording.ts';
import { mp4Tracks } from '../../src/model/recordings/mp4-file.ts';
import { AS_MP3, AS_MP4 } from '../../src/model/recordings/recording-limits.ts';
import { box, mp4 } from './mp4-bytes.ts';

const film = { sort: 'vide', codec: 'avc1', width: 640, height: 360 };
const sound = { sort: 'soun', codec: 'mp4a' };
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const wav = bytesOf('RIFF\0\0\0\0WAVEfmt ');

/** A file with the tracks of all these, one after the other. */
function together(...files: readonly Uint8Array[]): Uint8Array {
  const movies = files.map((file) => {
    const at = String.fromCharCode(...file).indexOf('moov') - 4;
    return file.slice(at + 8, at + new DataView(file.buffer).getUint32(at));
  });
  return Uint8Array.from([...box('ftyp', bytesOf('isom')), ...box('moov', ...movies)]);
}

describe('What browsers play', () => {
  test.each(['avc1', 'avc3', 'av01', 'vp09'])('a film in %s, with its size', (codec) => {
    expect(lookIntoRecording(mp4({ ...film, codec }), 'film', 'a.mp4')).toEqual({
      size: { width: 640, height: 360 },
    });
  });

  test('a film that was made with the phone held upright, as it is played', () => {
    expect(lookIntoRecording(mp4({ ...film, isTurned: true }), 'film', 'a.mp4')).toEqual({
      size: { width: 360, height: 640 },
    });
  });

  test('a film whose sound stands before its pictures, and one of a single dot', () => {
    expect(lookIntoRecording(together(mp4(sound), mp4(film)), 'film', 'a.mp4').size?.width).toBe(640);
    const dot = lookIntoRecording(mp4({ ...film, width: 1, height: 1 }), 'film', 'a.mp4');
    expect(dot).toEqual({ size: { width: 1, height: 1 } });
  });

  test.each<[string, Uint8Array]>([
    ['a.m4a', mp4(sound)],
    ['A.M4A', together(mp4({ sort: 'text', codec: 'tx3g' }), mp4(sound))],
    ['a.wav', wav],
    ['a.mp3', bytesOf('ID3\u0004')],
    ['b.mp3', Uint8Array.from([0xff, 0xfb, 0x90, 0])],
    ['c.mp3', Uint8Array.from([0xff, 0xf3, 0x90, 0])],
  ])('a sound: %s', (name, bytes) => {
    expect(lookIntoRecording(bytes, 'sound', name)).toEqual({});
  });

  test('captions, which are read elsewhere: their bytes', () => {
    const bytes = bytesOf('WEBVTT');
    const read = lookIntoRecording(bytes, 'captions', 'a.vtt');
    expect(read).toEqual({ bytes });
    expect(read.bytes).not.toBe(bytes);
  });
});

const noMp4 = 'It is no MP4 file, whatever its name says, or it is damaged.';
const noPicture = 'It has no picture: it is a recording of sound.';
const noSound = (ending: string): string =>
  `It is no ${ending} file with sound, whatever its name says, or it is damaged.`;

describe('What browsers cannot play is told, with what helps', () => {
  test.each<[string, Uint8Array, trouble: string, fix: string]>([
    ['words', bytesOf('Not a film.'), noMp4, AS_MP4],
    ['nothing', bytesOf(''), noMp4, AS_MP4],
    ['a film that is cut off', mp4(film).slice(0, 300), noMp4, AS_MP4],
    ['a film without its start', mp4(film).slice(28), noMp4, AS_MP4],
    ['the start of a film alone', mp4(film).slice(0, 28), noMp4, AS_MP4],
    ['sound', mp4(sound), noPicture, 'Write it as sound="...".'],
    ['a film without width', mp4({ ...film, width: 0 }), noPicture, 'Write it as sound="...".'],
    ['a film without height', mp4({ ...film, height: 0 }), noPicture, 'Write it as sound="...".'],
    [
      'an older kind',
      mp4({ ...film, codec: 'mp4v' }),
      'It is written in “mp4v”, which browsers cannot show.',
      AS_MP4,
    ],
  ])('a film that is %s', (_, bytes, trouble, fix) => {
    expect(lookIntoRecording(bytes, 'film', 'a.mp4')).toEqual({ trouble, fix });
  });

  test.each(['hvc1', 'hev1', 'dvh1', 'dvhe'])('a film of a new phone: %s', (codec) => {
    expect(lookIntoRecording(mp4({ ...film, codec }), 'film', 'a.mp4')).toEqual({
      trouble: 'It is written in H.265 (HEVC), which many browsers cannot show.',
      fix: AS_MP4,
    });
  });

  test.each<[name: string, Uint8Array, ending: string]>([
    ['film.m4a', mp4(film), 'M4A'],
    ['both.m4a', together(mp4(sound), mp4(film)), 'M4A'],
    ['other.m4a', mp4({ ...sound, codec: 'alac' }), 'M4A'],
    ['text.m4a', mp4({ sort: 'text', codec: 'mp4a' }), 'M4A'],
    ['words.m4a', bytesOf('Words.'), 'M4A'],
    ['film.wav', bytesOf('RIFF....AVI '), 'WAV'],
    ['wave.wav', bytesOf('RIFX....WAVE'), 'WAV'],
    ['mp3.wav', bytesOf('ID3\u0004'), 'WAV'],
    ['words.mp3', bytesOf('Words.'), 'MP3'],
    ['nothing.mp3', bytesOf(''), 'MP3'],
    ['one.mp3', Uint8Array.from([0xff]), 'MP3'],
    ['layer1.mp3', Uint8Array.from([0xff, 0xff, 0x90, 0]), 'MP3'],
    ['late.mp3', Uint8Array.from([0, 0xfb, 0x90, 0]), 'MP3'],
    ['wave.mp3', wav, 'MP3'],
  ])('a sound: %s', (name, bytes, ending) => {
    expect(lookIntoRecording(bytes, 'sound', name)).toEqual({ trouble: noSound(ending), fix: AS_MP3 });
  });
});

describe('The tracks of an MP4 file', () => {
  const tracks = [{ ...film }];
  const start = box('ftyp', bytesOf('isom'));
  const movie = mp4(film).slice(28);
  const lengthOf = (bytes: Uint8Array): number => new DataView(bytes.buffer).getUint32(0);

  test('are found wherever they lie in memory, and whatever lies around them', () => {
    const bytes = Uint8Array.from([...start, ...box('free'), ...movie]);
    expect(mp4Tracks(bytes)).toEqual(tracks);
    expect(mp4Tracks(Uint8Array.from([9, 9, ...bytes, 9]).subarray(2, bytes.length + 2))).toEqual(tracks);
  });

  test('are found where a box goes to the end of the file, and where its length has 8 bytes', () => {
    const box1 = movie.slice(0, lengthOf(movie));
    const toTheEnd = Uint8Array.from([...start, 0, 0, 0, 0, ...box1.slice(4)]);
    expect(mp4Tracks(toTheEnd)).toEqual(tracks);
    const length = new DataView(new ArrayBuffer(8));
    length.setBigUint64(0, BigInt(box1.length + 8));
    const long = [0, 0, 0, 1, ...box1.slice(4, 8), ...new Uint8Array(length.buffer), ...box1.slice(8)];
    expect(mp4Tracks(Uint8Array.from([...start, ...long, ...box('free')]))).toEqual(tracks);
  });

  test('are none where a track does not say what it is', () => {
    const without = (type: string): Uint8Array => {
      const bytes = mp4(film);
      bytes.set(bytesOf('free'), String.fromCharCode(...bytes).indexOf(type));
      return bytes;
    };
    for (const type of ['trak', 'tkhd', 'hdlr', 'mdia', 'stsd']) expect(mp4Tracks(without(type))).toEqual([]);
    expect(mp4Tracks(Uint8Array.from([...start, ...box('moov')]))).toEqual([]);
    expect(mp4Tracks(without('ftyp'))).toBeUndefined();
    expect(mp4Tracks(without('moov'))).toBeUndefined();
  });

  test('have no codec where none is described', () => {
    const bytes = mp4(film);
    const at = String.fromCharCode(...bytes).indexOf('avc1');
    const described = new DataView(bytes.buffer).getUint32(at - 4);
    const empty = Uint8Array.from([...bytes.slice(0, at - 4), ...bytes.slice(at - 4 + described)]);
    for (const type of ['moov', 'trak', 'mdia', 'minf', 'stbl', 'stsd']) {
      const place = String.fromCharCode(...empty).indexOf(type) - 4;
      const view = new DataView(empty.buffer);
      view.setUint32(place, view.getUint32(place) - described);
    }
    expect(mp4Tracks(empty)).toEqual([{ ...film, codec: '' }]);
  });

  test('are read or not, however the file is damaged, and nothing else happens', () => {
    const bytes = mp4(film);
    const damaged = Array.from(bytes, (byte, at) => bytes.with(at, 0xff - byte));
    const cut = Array.from(bytes, (_, at) => bytes.slice(0, at));
    expect(() => [...damaged, ...cut].map((each) => mp4Tracks(each))).not.toThrow();
  });
});

test.each<[RecordingSort, string]>([
  ['film', 'a.mp4'],
  ['sound', 'a.m4a'],
])('What is no box fits into no file: %s', (sort, name) => {
  const small = [...box('ftyp', bytesOf('isom')), 0, 0, 0, 7, ...bytesOf('moov')];
  const large = [...box('ftyp', bytesOf('isom')), 0, 0, 0, 9, ...bytesOf('moov')];
  for (const bytes of [small, large])
    expect(lookIntoRecording(Uint8Array.from(bytes), sort, name).trouble).toContain('damaged');
});
