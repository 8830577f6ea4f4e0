import { describe, expect, test } from 'vitest';
import type { PictureAnswer } from '../../src/model/picture-lookup.ts';
import { readDocument, type ReadResult } from '../../src/model/read.ts';
import { oneStep, task, told } from './read-file.ts';

/** A task whose pictures are all answered so. */
function withPictures(answer: PictureAnswer): ReadResult {
  return readDocument(task(oneStep), {
    file: 'content/tasks/make-tea/en-GB.mdx',
    pictures: { find: () => answer },
    languages: ['en-GB'],
    today: '2026-11-22',
  });
}

const refused = { found: false, reason: 'It is not there.', suggestions: [] } as const;

describe('A picture', () => {
  test('that may change keeps the version that was found', () => {
    const found = { found: true, id: 'house:kettle', needsAlt: false } as const;
    expect(withPictures({ ...found, version: 'abc' }).document?.picture.version).toBe('abc');
    expect(withPictures(found).document?.picture).not.toHaveProperty('version');
  });

  test('that nothing is like is put right by another name', () => {
    expect(told(withPictures(refused).messages)).toEqual([
      expect.stringContaining(' | Choose another name, or put a photo beside this file.') as string,
    ]);
  });

  test('that others are like is put right by one of those', () => {
    expect(told(withPictures({ ...refused, suggestions: ['kettle', 'cup'] }).messages).join('\n')).toContain(
      ' | Write “kettle” or “cup”, or put a photo beside this file.',
    );
  });

  test('that is there and cannot be used is put right as its source says', () => {
    expect(told(withPictures({ ...refused, fix: 'Save it as a JPEG.' }).messages).join('\n')).toContain(
      ', or a JPEG, PNG or WebP photo beside this file. | Save it as a JPEG.',
    );
  });
});
