import { expect, test } from 'vitest';
import { withShortScopes } from '../../src/integration/short-scopes.ts';

test('Elements, styles and code of a component get the same short name', () => {
  const texts = [
    '<p class="lead" data-astro-cid-utg2g4wt>',
    '.lead[data-astro-cid-utg2g4wt]:not([data-astro-cid-jr7posx5]){}',
    '{ "data-astro-cid-utg2g4wt": true }',
  ];
  expect(texts.map(withShortScopes)).toEqual([
    '<p class="lead" data-_utg2g4>',
    '.lead[data-_utg2g4]:not([data-_jr7pos]){}',
    '{ "data-_utg2g4": true }',
  ]);
});
