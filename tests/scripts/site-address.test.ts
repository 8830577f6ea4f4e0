import { describe, expect, it } from 'vitest';
import { siteAddress } from '../../scripts/build/site-address.ts';

describe('Where the site will stand', () => {
  it('may be left open', () => {
    expect(siteAddress(undefined)).toBeUndefined();
    expect(siteAddress('')).toBeUndefined();
  });

  it.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/clearstep', 'https://example.org/clearstep/'],
    ['http://localhost:8080/clearstep/', 'http://localhost:8080/clearstep/'],
  ])('%s is %s', (written, address) => {
    expect(siteAddress(written)).toBe(address);
  });

  it.each([
    'example.org',
    'localhost:8080',
    'https://',
    'https://example.org/?page=1',
    'https://example.org/#top',
  ])('%s is refused, with the way to write it', (written) => {
    expect(() => siteAddress(written)).toThrow(`found:   ${written}`);
    expect(() => siteAddress(written)).toThrow('SITE=https://example.org/clearstep/');
  });
});
