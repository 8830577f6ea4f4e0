import { describe, expect, it } from 'vitest';
import { addressFromEnvironment } from '../../src/integration/site-address.ts';

describe('Where the site will stand', () => {
  it('may be left open', () => {
    expect(addressFromEnvironment('')).toBeUndefined();
  });

  it.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/clearstep', 'https://example.org/clearstep/'],
    ['http://localhost:8080/clearstep/', 'http://localhost:8080/clearstep/'],
  ])('%s is %s', (written, address) => {
    expect(addressFromEnvironment(written)).toBe(address);
  });

  it.each([
    'example.org',
    'localhost:8080',
    'https://',
    'https:example.org',
    'https://somebody:secret@example.org/',
    'https://example.org/?page=1',
    'https://example.org/#top',
  ])('%s is refused, with the way to write it', (written) => {
    expect(() => addressFromEnvironment(written)).toThrow(`can stand: ${written}`);
    expect(() => addressFromEnvironment(written)).toThrow('SITE=https://example.org/clearstep/');
  });
});
