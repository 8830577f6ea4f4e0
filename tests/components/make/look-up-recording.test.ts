import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { versionsOf } from '../../../src/components/make/worker/versions-of.ts';
import { lookUpFile } from '../../../src/components/make/worker/look-up-file.ts';
import { findRecording } from '../../../src/files/recording-files.ts';
import type { RecordingSort } from '../../../src/model/picture-lookup.ts';
import { mp4 } from '../../model/mp4-bytes.ts';

const root = mkdtempSync(path.join(tmpdir(), 'clearstep-look-up-'));
const from = 'content/tasks/make-tea/en-GB.mdx';
const folder = path.join(root, path.dirname(from));
mkdirSync(folder, { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

const film = { sort: 'vide', codec: 'avc1', width: 640, height: 360 };
const files = new Map<string, Uint8Array>([
  ['film.mp4', mp4(film)],
  ['new.mp4', mp4({ ...film, codec: 'hvc1' })],
  ['step.wav', new TextEncoder().encode('RIFF\0\0\0\0WAVEfmt ')],
  ['no.mp3', new TextEncoder().encode('Hello')],
  ['said.vtt', new TextEncoder().encode('WEBVTT\n')],
  ['long.vtt', new Uint8Array(101 * 1024)],
]);
for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes);

test.each<[string, RecordingSort]>([
  ['./film.mp4', 'film'],
  ['./new.mp4', 'film'],
  ['./flim.mp4', 'film'],
  ['./step.mov', 'film'],
  ['./step.wav', 'sound'],
  ['./no.mp3', 'sound'],
  ['./said.vtt', 'captions'],
  ['./long.vtt', 'captions'],
  ['./said.srt', 'captions'],
])('Where documents are made, %s is answered as a build answers it', async (name, sort) => {
  const none = { find: () => ({ found: false, reason: '', suggestions: [] }) as const };
  const lookup = lookUpFile(files, await versionsOf(files, new Map()), none);
  expect(lookup.recording?.(name, sort, from)).toEqual(findRecording(name, sort, { from, root }));
});
