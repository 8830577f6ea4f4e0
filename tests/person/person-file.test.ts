import { expect, it } from 'vitest';
import { type PersonalVersion, readPersonFile, writePersonFile } from '../../src/person/person-file.ts';

const version: PersonalVersion = {
  called: 'Blue',
  from: { path: '/en-GB/tasks/make-tea/make.json' },
  seen: '---\ntitle: Make tea\n---\n',
  layer: {
    known: 'You know this:',
    steps: {
      'boil-the-water': {
        shown: 'own',
        words: 'Press.',
        photo: { name: 'my-cup.jpg', alt: 'A cup' },
        of: { words: 'Boil it.', done: 'It is hot.', short: '', cue: '', why: '' },
      },
    },
  },
};

const written = writePersonFile(version, version.seen);

it('A layer reads back from its file as it was', () => {
  expect(readPersonFile(written)).toEqual({ version, base: version.seen });
});

it.each([
  ['nothing', ''],
  ['words', 'Hello'],
  ['another file', '{"clearstep":"form"}'],
  ['one of a newer program', written.replace('"format": 1', '"format": 2')],
  ['a photo elsewhere', written.replace('my-cup.jpg', '../my-cup.jpg')],
  ['a step without words', written.replace('"words": "Boil it."', '"words": 3')],
])('What is no such file is not taken for one: %s', (_, text) => {
  expect(readPersonFile(text)).toBeUndefined();
});
