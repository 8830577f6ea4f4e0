import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findRecording } from '../../src/files/recording-files.ts';
import type { RecordingAnswer, RecordingSort } from '../../src/model/picture-lookup.ts';
import { mp4 } from '../model/mp4-bytes.ts';

const root = mkdtempSync(path.join(tmpdir(), 'clearstep-recordings-'));
const folder = path.join(root, 'content/tasks/make-tea');
mkdirSync(folder, { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

function find(name: string, sort: RecordingSort): RecordingAnswer {
  return findRecording(name, sort, { from: 'content/tasks/make-tea/en-GB.mdx', root });
}

/** What is found of a file with these bytes. */
function findBytes(bytes: Uint8Array | string, name: string, sort: RecordingSort): RecordingAnswer {
  writeFileSync(path.join(folder, name), bytes);
  const answer = find(`./${name}`, sort);
  rmSync(path.join(folder, name));
  return answer;
}

const film = { sort: 'vide', codec: 'avc1', width: 640, height: 360 };
const wav = 'RIFF\0\0\0\0WAVEfmt ';

describe('A film or a recording is found', () => {
  test.each<[string, Uint8Array | string, RecordingSort]>([
    ['a.mp4', mp4(film), 'film'],
    ['a.MP4', mp4(film), 'film'],
    ['a.mp3', 'ID3\u0004', 'sound'],
    ['a.wav', wav, 'sound'],
    ['a.vtt', 'WEBVTT', 'captions'],
  ])('%s', (name, bytes, sort) => {
    expect(findBytes(bytes, name, sort)).toMatchObject({
      found: true,
      file: `content/tasks/make-tea/${name}`,
      version: expect.stringMatching(/^[\da-f]{8}$/u) as string,
    });
  });

  test('with its size', () => {
    expect(findBytes(mp4(film), 'wide.mp4', 'film')).toMatchObject({ size: { width: 640, height: 360 } });
  });

  test('anew when it was saved again', () => {
    const first = findBytes(mp4(film), 'again.mp4', 'film');
    const second = findBytes(mp4({ ...film, width: 641 }), 'again.mp4', 'film');
    expect(second).not.toEqual(first);
  });
});

describe('What browsers cannot play is refused, and says what helps', () => {
  test.each<[string, Uint8Array | string, RecordingSort, reason: RegExp, fix: RegExp]>([
    ['a.mov', '', 'film', /does not end in \.mp4/u, /Most Compatible/u],
    ['a.ogg', '', 'sound', /does not end in \.mp3 or \.m4a or \.wav/u, /save it as MP3/u],
    ['a.srt', '', 'captions', /does not end in \.vtt/u, /For SRT/u],
    ['words.mp4', 'Not a film.', 'film', /no MP4 file/u, /video program/u],
    ['words.mp3', 'Words.', 'sound', /no MP3 file/u, /MP3/u],
  ])('%s', (name, bytes, sort, reason, fix) => {
    expect(findBytes(bytes, name, sort)).toMatchObject({
      found: false,
      reason: expect.stringMatching(reason) as string,
      fix: expect.stringMatching(fix) as string,
    });
  });

  test('a film of 2 GB, before it is opened', () => {
    const file = path.join(folder, 'huge.mp4');
    writeFileSync(file, '');
    // A file with a hole takes no room. Read, it would be no film at all, and be told so.
    truncateSync(file, 2 * 1024 ** 3);
    const answer = find('./huge.mp4', 'film');
    rmSync(file);
    expect(answer).toMatchObject({
      found: false,
      reason: 'It has 2,048 megabytes, where 20 megabytes are allowed.',
      // Nobody is told to take the very same file.
      suggestions: expect.not.arrayContaining(['./huge.mp4']) as string[],
    });
  });

  test('a file that is not there, with the nearest that are', () => {
    writeFileSync(path.join(folder, 'step-3.mp4'), mp4(film));
    writeFileSync(path.join(folder, 'step-4.vtt'), 'WEBVTT');
    expect(find('./stpe-3.mp4', 'film')).toMatchObject({ found: false, suggestions: ['./step-3.mp4'] });
  });

  test('a file of another folder, also through a link, and one on the web', () => {
    writeFileSync(path.join(root, 'content/tasks/other.mp4'), mp4(film));
    symlinkSync(path.join(root, 'content/tasks/other.mp4'), path.join(folder, 'link.mp4'));
    expect(find('../other.mp4', 'film')).toMatchObject({
      reason: expect.stringContaining('does not lie in the folder') as string,
    });
    expect(find('./link.mp4', 'film')).toMatchObject({
      reason: expect.stringContaining('link to a file outside') as string,
    });
    expect(find('https://example.org/a.mp4', 'film')).toMatchObject({ reason: 'It is on the web.' });
  });
});
