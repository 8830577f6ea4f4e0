import { describe, expect, test } from 'vitest';
import { oneStep, readFile, task, told } from './read-file.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe('A file of another program', () => {
  test.each([
    ['PK\u0003\u0004 and so on', 'a file of Word or a like program, or a zip file'],
    ['\u00D0\u00CF\u0011\u00E0\u00A1\u00B1 and so on', 'a file of an old Word'],
    ['{\\rtf1 and so on', 'a file of WordPad or Word (RTF)'],
    ['%PDF-1.7 and so on', 'a PDF file'],
    ['<!DOCTYPE html>', 'a web page (HTML)'],
    ['<!doctype html>', 'a web page (HTML)'],
    ['<html lang="en">', 'a web page (HTML)'],
    ['\u0089PNG\r\n and so on', 'a picture (PNG)'],
    ['\u00FF\u00D8\u00FF\u00E0 and so on', 'a picture (JPEG)'],
  ])('that starts with %j is %s', (start, sort) => {
    const { document, messages } = readFile(latin(start));
    expect(document).toBeUndefined();
    expect(told(messages)).toEqual([
      `not-text | This is ${sort}, not a text file. | Every document is plain text: words and signs, nothing else. | Copy the words out of it into a new file. “npm run new” makes one to start from.`,
    ]);
    expect(messages[0]?.place?.start).toEqual({ line: 1, column: 1, offset: 0 });
  });

  test('is not seen in the middle of a text', () => {
    expect(readFile(task(`%PDF-1.7 is a sort of file.\n\n${oneStep}`)).messages).toEqual([]);
  });
});

describe('A file that is not saved as UTF-8', () => {
  const SAVED = 'Every file is plain text saved as UTF-8.';

  test.each([
    ['with its mark', Uint8Array.of(0xff, 0xfe, 0x41, 0x00)],
    ['with its mark, the other way round', Uint8Array.of(0xfe, 0xff, 0x00, 0x41)],
    ['without its mark', Uint8Array.of(0x2d, 0, 0x2d, 0, 0x2d, 0, 0x0a, 0)],
    ['without its mark, the other way round', Uint8Array.of(0, 0x2d, 0, 0x2d, 0, 0x2d, 0, 0x0a)],
  ])('but as UTF-16 %s', (_, bytes) => {
    expect(told(readFile(bytes).messages)).toEqual([
      `not-utf-8 | The file is saved as UTF-16. Windows calls it “Unicode”, too. | ${SAVED} | Open the file in your editor, choose “Save as”, and choose “UTF-8” as the encoding. No word is lost.`,
    ]);
  });

  test.each([
    [1, ''],
    [2, ', and in 1 more place'],
    [3, ', and in 2 more places'],
  ])('says where the first of %i lost letters is', (count, more) => {
    const { document, messages } = readFile(latin(task('caf\u00E9 '.repeat(count) + `\n\n${oneStep}`)));
    expect(document).toBeUndefined();
    expect(told(messages)).toEqual([
      `not-utf-8 | A letter here cannot be read${more}. The file is not saved as UTF-8 text, or a program has lost a letter. | ${SAVED} | Open the file in your editor, choose “Save with encoding” and then “UTF-8”. Type the lost letter again.`,
    ]);
    expect(messages[0]?.place).toMatchObject({
      start: { line: 14, column: 4 },
      end: { line: 14, column: 5 },
    });
  });

  test('or has half a letter in it', () => {
    expect(readFile(task(`tea \uD83D\n\n${oneStep}`)).messages.map(({ rule }) => rule)).toEqual([
      'not-utf-8',
    ]);
  });
});

test.each(['', '  \n\t\n'])('a file with nothing in it is told', (text) => {
  expect(told(readFile(text).messages)).toEqual([
    'empty-file | The file is empty. | A file starts with a title and other facts between two lines of ---, then the text. | Copy the example from the help page into the file, or make a new file with “npm run new”.',
  ]);
});

test('a file may have 100,000 characters and no more', () => {
  const long = task(oneStep);
  const fits = long.padEnd(100_000, 'Wait. ');
  expect(readFile(fits).messages.map(({ rule }) => rule)).not.toContain('file-too-long');
  expect(told(readFile(`${fits}.`).messages)).toEqual([
    'file-too-long | The file has 100,001 characters. | A file may have up to 100,000 characters. | Make two or more documents of it. Short documents are easier to read.',
  ]);
});
