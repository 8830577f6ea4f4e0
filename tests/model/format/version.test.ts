import { describe, expect, test } from 'vitest';
import { FORMAT, formatIn, formatTrouble, withFormat } from '../../../src/model/format/version.ts';

describe('The format of documents', () => {
  test.each([
    ['format: 3\n', 3],
    ['# A note\nformat: 3 # another\n', 3],
    ['', undefined],
    ['format: new', undefined],
    ['format: 0', undefined],
    ['format: 1.5', undefined],
    ['format: [', undefined],
    ['- 3', undefined],
  ])('in %j is %j', (text, format) => {
    expect(formatIn(text)).toBe(format);
  });

  test('is written where it stands, and all notes stay', () => {
    expect(withFormat(12, '# Ours\r\nformat:  3 # old\r\n')).toBe('# Ours\r\nformat:  12 # old\r\n');
  });

  test.each([undefined, '', 'format: new # now', '{ format: 3 }'])(
    'is written anew in place of %j',
    (text) => {
      expect(formatIn(withFormat(12, text))).toBe(12);
    },
  );
});

describe('Content', () => {
  test('of the format that is read is no trouble', () => {
    expect(formatTrouble(FORMAT)).toBeUndefined();
  });

  test('of a newer format asks for a newer Clearstep, and says that the documents are right', () => {
    expect(formatTrouble(FORMAT + 1)).toMatchObject({
      file: 'content/format.yml',
      severity: 'error',
      found: `The documents are written in format ${FORMAT + 1}. This Clearstep is older and reads format ${FORMAT}.`,
      fix: expect.stringContaining('Install a newer Clearstep') as string,
    });
  });

  test('of an older format asks for the command that changes it', () => {
    expect(formatTrouble(FORMAT - 1)?.fix).toContain('npm run migrate -- --dry-run');
  });

  test('that does not say it is told what to write', () => {
    expect(formatTrouble(undefined)?.fix).toContain(`format: ${FORMAT}`);
  });
});
