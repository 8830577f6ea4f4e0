import { describe, expect, test } from 'vitest';
import { missingMessage } from '../../../src/print/text/missing-message.ts';

const place = { start: { line: 3, column: 2, offset: 9 }, end: { line: 3, column: 4, offset: 11 } };

describe('What cannot be printed', () => {
  test.each([
    ['ひらがな', 'Japanese letters'],
    ['カタカナ', 'Japanese letters'],
    ['한국어', 'Korean letters'],
    ['漢字', 'Chinese letters'],
    ['ਪੰਜਾਬੀ', 'Punjabi letters'],
    ['বাংলা', 'Bengali letters'],
    ['ગુજરાતી', 'Gujarati letters'],
    ['தமிழ்', 'Tamil letters'],
    ['తెలుగు', 'Telugu letters'],
    ['മലയാളം', 'Malayalam letters'],
    ['සිංහල', 'Sinhala letters'],
    ['עברית', 'Hebrew letters'],
    ['ไทย', 'Thai letters'],
    ['မြန်မာ', 'Burmese letters'],
    ['ខ្មែរ', 'Khmer letters'],
    ['አማርኛ', 'Ethiopic letters'],
    ['ქართული', 'Georgian letters'],
    ['Հայերեն', 'Armenian letters'],
    ['ᏣᎳᎩ', 'letters that the typeface lacks'],
  ])('%s is in %s', (text, letters) => {
    expect(missingMessage({ text, areLetters: true }, 'a.mdx', place)).toEqual({
      file: 'a.mdx',
      place,
      severity: 'error',
      rule: 'missing-character',
      found: `“${text}” is in ${letters}. They cannot be printed yet.`,
      allowed: 'Names in Latin letters of any language, and in Greek, Cyrillic, Arabic and Hindi letters.',
      fix: 'If it is a name, ask the person how they write it in letters from a to z. Say all else in the language of the document.',
    });
  });

  test('may be a sign, to be said in words', () => {
    expect(missingMessage({ text: '☃', areLetters: false }, 'a.mdx', undefined)).toEqual({
      file: 'a.mdx',
      severity: 'error',
      rule: 'missing-character',
      found: 'The character "☃" (U+2603) is not in the typeface.',
      allowed: 'Letters, figures and common marks.',
      fix: 'Write it in words, or use a picture.',
    });
  });

  test('may be a sign that nobody sees, to be taken out', () => {
    expect(missingMessage({ text: '\u2060', areLetters: false }, 'a.mdx', undefined).fix).toBe(
      'Delete it: take away the letters on both sides of it and type them again.',
    );
  });
});
