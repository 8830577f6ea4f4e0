import { expect, test } from 'vitest';
import {
  drawingParams,
  drawingPath,
  logoFile,
  logoPath,
  paperPhotoName,
  paperPhotoPath,
  photoName,
  photoPath,
  recordingName,
  recordingPath,
} from '../../src/model/file-addresses.ts';

test('what documents show and play stands under the name of its file, with its folder', () => {
  const cup = 'photo:content/tasks/make-tea/cup.jpg';
  const film = 'content/tasks/make-tea/step-3.mp4';
  expect([photoPath(cup, 640, 'webp'), photoPath(cup, 1280, 'avif'), photoName(cup, 640)]).toEqual([
    '/pictures/photo/tasks--make-tea--cup.jpg-640.webp',
    '/pictures/photo/tasks--make-tea--cup.jpg-1280.avif',
    'tasks--make-tea--cup.jpg-640',
  ]);
  expect([paperPhotoPath(cup), paperPhotoName(cup)]).toEqual([
    '/make/photos/tasks--make-tea--cup.jpg.jpg',
    'tasks--make-tea--cup.jpg',
  ]);
  expect([recordingPath(film), recordingName(film)]).toEqual([
    '/recordings/tasks--make-tea--step-3.mp4',
    'tasks--make-tea--step-3.mp4',
  ]);
  // Only in front do these words say what it is.
  expect(paperPhotoName('content/tasks/photo:a.jpg')).toBe('tasks--photo~3a~a.jpg');
  expect(recordingName('films/content/a.mp4')).toBe('films--content--a.mp4');
});

test('a drawing stands under its set and its name', () => {
  expect(drawingPath('openmoji:E150')).toBe('/pictures/openmoji/E150.svg');
  expect(drawingPath('healthicons:people/old/person')).toBe('/pictures/healthicons/people--old--person.svg');
  expect(drawingParams('openmoji:E150')).toEqual({ source: 'openmoji', name: 'E150' });
});

test('the logo is a drawing or a picture made of dots, under a name that says which', () => {
  expect([logoPath('content/logo.SVG'), logoPath('logo.png')]).toEqual([
    '/pictures/logo/logo.svg',
    '/pictures/logo/logo.jpg',
  ]);
  expect([logoFile('a.svg'), logoFile('a.svg.png')]).toEqual(['logo.svg', 'logo.jpg']);
});

const names = [
  'Photo 1.jpg',
  'Photo #1.jpg',
  'a,b.jpg',
  '50%.jpg',
  'Who?.jpg',
  'caf\u00e9.jpg',
  'a~20~b.jpg',
  '\u{1F600}.jpg',
];

test.each(names)('the address of %s means the same in a list of pictures and in a file name', (name) => {
  const path = photoPath(`photo:content/tasks/make-tea/${name}`, 640, 'webp');
  const { pathname, search, hash } = new URL(path, 'https://example.org/');
  expect({ pathname, search, hash }).toEqual({ pathname: path, search: '', hash: '' });
  // In `srcset` a space or a comma ends an address.
  expect(path).not.toMatch(/[\s,%]/u);
});

test('two photos never share an address', () => {
  const paths = [...names, 'a b.jpg', 'Photo-1.jpg', 'cafe\u0301.jpg'].map((name) =>
    photoPath(`photo:content/tasks/make-tea/${name}`, 640, 'webp'),
  );
  expect(new Set(paths).size).toBe(paths.length);
});
