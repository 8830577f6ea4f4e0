import { describe, expect, test } from 'vitest';
import type { RecordingSort } from '../../src/model/picture-lookup.ts';
import {
  endingOf,
  recordingEndings,
  refuseEnding,
  refuseSize,
} from '../../src/model/recordings/recording-limits.ts';
import { recordingType } from '../../src/model/recordings/recording-type.ts';

test.each([
  ['a.mp4', '.mp4'],
  ['Step 3.MP4', '.mp4'],
  ['./films.old/a.b.wav', '.wav'],
  ['./films.old/a', ''],
  ['films.old\\a', ''],
  ['a', ''],
  ['a.', '.'],
])('The ending of %s is “%s”', (name, ending) => {
  expect(endingOf(name)).toBe(ending);
});

test('Browsers are told what each file is that a step may play', () => {
  expect(recordingEndings.map((ending) => [ending, recordingType(`a${ending.toUpperCase()}`)])).toEqual([
    ['.mp4', 'video/mp4'],
    ['.mp3', 'audio/mpeg'],
    ['.m4a', 'audio/mp4'],
    ['.wav', 'audio/wav'],
    ['.vtt', 'text/vtt; charset=utf-8'],
  ]);
  expect(recordingType('a.mov')).toBe('application/octet-stream');
});

describe('A recording of another kind is refused by its name, with how it becomes one that is played', () => {
  const fixes: Readonly<Record<RecordingSort, string | RegExp>> = {
    film: /^Open it in a video program and save it as MP4 with H\.264\. On an iPhone: .* film again\.$/u,
    sound: 'Open it in a sound program and save it as MP3.',
    captions: /^Save them as WebVTT .* For SRT: write WEBVTT /u,
  };

  test.each<[RecordingSort, names: string]>([
    ['film', 'a.mp4 a.MP4'],
    ['sound', 'a.mp3 a.m4a a.wav a.WAV'],
    ['captions', 'a.vtt'],
  ])('and one that is played is not: %s', (sort, names) => {
    for (const name of names.split(' ')) expect(refuseEnding(name, sort)).toBeUndefined();
  });

  test.each<[RecordingSort, reason: string, known: string, others: string]>([
    [
      'film',
      'Its name does not end in .mp4.',
      'a.mov a.m4v a.avi a.mkv a.webm a.wmv a.3gp a.mpg a.mpeg a.MOV',
      'a.gif a.movie a.mp3 a.mov.txt mov a.wmv2',
    ],
    [
      'sound',
      'Its name does not end in .mp3 or .m4a or .wav.',
      'a.ogg a.opus a.aac a.wma a.flac a.amr a.3gp a.mp4 a.aif a.aiff',
      'a.mid a.oggs a.ogg.txt ogg a.vtt',
    ],
    [
      'captions',
      'Its name does not end in .vtt.',
      'a.srt a.sbv a.ttml a.sub a.SRT',
      'a.txt a.subs a.srt.txt srt a.mp4',
    ],
  ])('%s', (sort, reason, known, others) => {
    for (const name of known.split(' ')) {
      const told = refuseEnding(name, sort);
      expect(told?.reason).toBe(reason);
      expect(told?.fix, name).toMatch(fixes[sort]);
    }
    for (const name of others.split(' '))
      expect(refuseEnding(name, sort), name).toEqual({ reason, fix: undefined });
  });
});

describe('A recording may be as large as it says, and one byte more is refused', () => {
  const MB = 1024 * 1024;
  test.each<[RecordingSort, most: number, over: string, allowed: string, fix: string]>([
    ['film', 20 * MB, '21 megabytes', '20 megabytes', 'Film one step at a time, in 720p'],
    ['sound', 5 * MB, '6 megabytes', '5 megabytes', 'save the recording as MP3'],
    ['captions', 100 * 1024, '101 kilobytes', '100 kilobytes', 'Keep what is said in this step alone.'],
  ])('%s', (sort, most, over, allowed, fix) => {
    expect(refuseSize(most, sort)).toBeUndefined();
    expect(refuseSize(most + 1, sort)).toEqual({
      reason: `It has ${over}, where ${allowed} are allowed.`,
      fix: expect.stringContaining(fix) as string,
    });
  });

  test('in words that people use', () => {
    expect(refuseSize(MB, 'captions')?.reason).toContain('It has 1 megabyte,');
    expect(refuseSize(2048 * MB, 'film')?.reason).toContain('It has 2,048 megabytes,');
  });
});
