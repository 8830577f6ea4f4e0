import { expect, it } from 'vitest';
import { directivesOf } from '../../src/layouts/directives.ts';

// Page type -> the directives in which its policy differs from that of others.
it.each([
  ['a page to read', {}, ["connect-src 'self'", "media-src 'none'", "form-action 'none'", "img-src 'self'"]],
  [
    'steps with recordings',
    { plays: true },
    ["connect-src 'self'", "media-src 'self'", "form-action 'none'", "img-src 'self'"],
  ],
  [
    'the search',
    { searches: true },
    ["connect-src 'self'", "media-src 'none'", "form-action 'self'", "img-src 'self'"],
  ],
  [
    'where documents are made',
    { makes: true },
    ["connect-src 'self'", 'media-src blob:', "form-action 'none'", "img-src 'self' blob:"],
  ],
])('%s may do what it needs and no more', (_, needs, directives) => {
  expect(directivesOf(needs)).toEqual(directives);
});
