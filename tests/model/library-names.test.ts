import { expect, test } from 'vitest';
import { fileInLibrary, isFromLibrary, libraryFile } from '../../src/model/library.ts';

const own = 'content/tasks/make-tea/en-GB.mdx';

test('A document of the library has another first folder in its name', () => {
  expect(libraryFile(own)).toBe('library/tasks/make-tea/en-GB.mdx');
  expect(libraryFile('parts/content/tea.mdx')).toBe('parts/content/tea.mdx');
});

test('From that name its file is found again', () => {
  expect(fileInLibrary(libraryFile(own))).toBe(own);
  expect(fileInLibrary(own)).toBeUndefined();
});

test('A project tells its own documents from those of the library', () => {
  expect(isFromLibrary({ file: libraryFile(own) })).toBe(true);
  expect(isFromLibrary({ file: own })).toBe(false);
  expect(isFromLibrary({ file: 'content/library/tea.mdx' })).toBe(false);
});
