import { expect, test } from 'vitest';
import { editions } from '../../src/editions/index.ts';

test('cards are turned on the long edge, booklets and folded leaflets on the short one, wallet cards are folded', () => {
  const edges = Object.fromEntries(editions.map(({ id, printing }) => [id, printing?.duplex]));
  expect(edges).toMatchObject({
    a4: undefined,
    cards: 'flip-long-edge',
    'cards-small': 'flip-long-edge',
    'cards-key-ring': 'flip-long-edge',
    booklet: 'flip-short-edge',
    trifold: 'flip-short-edge',
    wallet: 'simplex',
  });
});
