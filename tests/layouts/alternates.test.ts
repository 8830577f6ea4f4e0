import { expect, test } from 'vitest';
import { alternatesOf } from '../../src/layouts/alternates.ts';

const english = { language: 'en-GB', path: '/en-GB/search/' };
const welsh = { name: 'Cymraeg', language: 'cy', path: '/cy/search/' };

test('A page names its languages, itself among them, and the usual one for all who read another', () => {
  const all = [
    ['en-GB', english.path],
    ['cy', welsh.path],
  ];
  expect(alternatesOf(english, [welsh], 'cy')).toEqual([...all, ['x-default', welsh.path]]);
  expect(alternatesOf(english, [welsh], 'en-GB')).toEqual([...all, ['x-default', english.path]]);
});

test('A page that is there in one language names none', () => {
  expect(alternatesOf(english, [], 'en-GB')).toEqual([]);
});

test('An English page beside the help for authors, to which the Welsh one does not lead, names none', () => {
  expect(alternatesOf(english, [{ ...welsh, leadsBack: false }], 'cy')).toEqual([]);
  expect(alternatesOf(english, [{ ...welsh, leadsBack: true }], 'cy')).toHaveLength(3);
});
