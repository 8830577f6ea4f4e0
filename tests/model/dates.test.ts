import { expect, test } from 'vitest';
import { isIsoDate } from '../../src/model/dates.ts';

test.each([
  ['2026-02-28', true],
  ['2026-02-30', false],
  ['2026-2-3', false],
  ['01/11/2026', false],
  ['2026-11-01T10:00', false],
  ['', false],
])('%s as a day of the calendar: %s', (text, isOne) => {
  expect(isIsoDate(text)).toBe(isOne);
});
