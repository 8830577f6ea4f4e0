import { expect, test } from 'vitest';
import { photoPath } from '../../src/components/addresses.ts';

test('a photo stands under the name of its file, with its folder', () => {
  expect(photoPath('photo:content/tasks/make-tea/cup.jpg', 640, 'webp')).toBe(
    '/pictures/photo/tasks--make-tea--cup.jpg-640.webp',
  );
});

const names = [
  'Photo 1.jpg',
  'Photo #1.jpg',
  'a,b.jpg',
  '50%.jpg',
  'Who?.jpg',
  'caf\u00e9.jpg',
  'a~20~b.jpg',
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
