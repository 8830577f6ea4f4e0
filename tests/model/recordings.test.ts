import { describe, expect, test } from 'vitest';
import { contentVersion } from '../../src/model/content-version.ts';
import type { Recordings, Step } from '../../src/model/document.ts';
import { placedPassagesIn } from '../../src/model/passages.ts';
import { readDocument } from '../../src/model/read.ts';
import { recordingsOf } from '../../src/model/visit.ts';
import { somePictures } from './pictures.ts';
import { documentIn, task } from './read-file.ts';

function document(attributes: string) {
  return documentIn(task(`<Step ${attributes} done="It boils.">\nBoil the water.\n</Step>`));
}

function stepOf(attributes: string): Step {
  const step = document(attributes).blocks.find((block): block is Step => block.type === 'step');
  if (!step) throw new Error('There is no step.');
  return step;
}

const folder = 'content/tasks/make-tea';
const film = { file: `${folder}/step.mp4`, version: '12345678', width: 320, height: 180 };
const sound = { file: `${folder}/step.mp3`, version: '12345678' };
const captions = { file: `${folder}/fine.vtt`, version: '87654321' };

describe('A step', () => {
  test.each<[attributes: string, Recordings | undefined]>([
    ['', undefined],
    ['sign="./step.mp4" transcript="Boil it."', { sign: film, transcript: 'Boil it.' }],
    ['sound="./step.mp3" transcript="Boil it."', { sound, transcript: 'Boil it.' }],
    ['sound="./step.mp3" transcript="as written"', { sound }],
    ['sound="./step.mp3" transcript="As  written"', { sound }],
    ['sound="./step.mp3" spoken-by="person" transcript="as written"', { sound }],
    [
      'sound="./step.mp3" spoken-by="computer" transcript="as written"',
      { sound: { ...sound, isByComputer: true } },
    ],
    [
      'sign="./step.mp4" captions="./fine.vtt"',
      { sign: { ...film, captions }, transcript: 'Boil the water. Milk & tea.' },
    ],
    [
      'sign="./step.mp4" captions="./fine.vtt" sound="./step.mp3" transcript="as written"',
      { sign: { ...film, captions }, sound },
    ],
  ])('that has %s knows what plays and what is said', (attributes, expected) => {
    expect(stepOf(attributes).recordings).toEqual(expected);
  });

  test('says what is signed where rules read it: a transcript at its words, captions at their name', () => {
    const said = (attributes: string) => {
      const passages = placedPassagesIn(stepOf(attributes));
      return passages.filter(({ part }) => part === 'transcript').map(({ text, isExact }) => [text, isExact]);
    };
    expect(said('sign="./step.mp4" transcript="Boil it."')).toEqual([['Boil it.', true]]);
    expect(said('sign="./step.mp4" captions="./fine.vtt"')).toEqual([['Boil the water. Milk & tea.', false]]);
    expect(said('sign="./step.mp4" transcript="as written"')).toEqual([]);
  });
});

test('All files that a document plays are known, captions among them', () => {
  const all = recordingsOf(
    document('sign="./step.mp4" captions="./fine.vtt" sound="./step.mp3" transcript="x"'),
  );
  expect(all.map(({ file }) => file)).toEqual([film.file, captions.file, sound.file]);
});

test('A check with readers holds no more when a film is another one', () => {
  const source = task('<Step sign="./step.mp4" transcript="as written" done="x">\nBoil it.\n</Step>');
  const versionWith = (version: string): string => {
    const { document: read } = readDocument(source, {
      file: `${folder}/en-GB.mdx`,
      languages: ['en-GB'],
      pictures: {
        ...somePictures,
        recording: () => ({ found: true, file: film.file, version, size: { width: 1, height: 1 } }),
      },
    });
    return read ? contentVersion(read) : '';
  };
  expect(versionWith('aaaaaaaa')).not.toBe(versionWith('bbbbbbbb'));
  expect(versionWith('aaaaaaaa')).toBe(versionWith('aaaaaaaa'));
});

test.each([
  ['', 'The file is empty.'],
  ['\n\nWEBVTT\n', 'The first line is empty.'],
])('Captions that do not start as captions are told what stands there instead: %j', (text, found) => {
  const { messages } = readDocument(task('<Step sign="./a.mp4" captions="./a.vtt" done="x">\nGo.\n</Step>'), {
    file: `${folder}/en-GB.mdx`,
    languages: ['en-GB'],
    pictures: {
      ...somePictures,
      recording: (name) => ({
        found: true,
        file: `${folder}/${name}`,
        version: '12345678',
        bytes: new TextEncoder().encode(text),
      }),
    },
  });
  expect(messages.map((each) => each.found)).toContainEqual(expect.stringContaining(found));
});

test('A place without files has no films, and says so', () => {
  const { messages } = readDocument(task('<Step sign="./a.mp4" captions="./a.vtt" done="x">\nGo.\n</Step>'), {
    file: `${folder}/en-GB.mdx`,
    languages: ['en-GB'],
    pictures: { find: (name, from) => somePictures.find(name, from) },
  });
  expect(messages.filter(({ rule }) => rule === 'unusable-recording')).toHaveLength(2);
});
