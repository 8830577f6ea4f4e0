import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addAmounts, type Amount, readAmount, writeAmount } from '../../src/languages/amounts.ts';

function sum(isMoney: boolean, ...written: string[]): string {
  const amounts = written.map(readAmount).filter((amount): amount is Amount => amount !== undefined);
  expect(amounts).toHaveLength(written.length);
  return writeAmount(addAmounts(amounts), isMoney);
}

describe('an amount', () => {
  test.each([
    ['4', '4'],
    [' 2.50 ', '2.5'],
    ['.5', '0.5'],
    ['1,250', '1250'],
    ['1,234,567.89', '1234567.89'],
    ['£12.50', '12.5'],
    ['£ 3', '3'],
    ['-7', '-7'],
    ['−7.05', '-7.05'],
    ['007', '7'],
  ])('is read from %j', (written, plain) => {
    const amount = readAmount(written);
    expect(amount && writeAmount(amount, false)).toBe(plain);
  });

  test.each([
    '',
    '1,5',
    '12,50',
    '1,2345',
    '1.2.3',
    '4 hours',
    'four',
    '1 000',
    '5.',
    '.',
    '-',
    '£',
    '1e3',
    '٣',
  ])('is not guessed at in %j', (written) => {
    expect(readAmount(written)).toBeUndefined();
  });
});

describe('a sum', () => {
  test('is exact where computers are not', () => {
    expect(sum(true, '0.10', '0.20')).toBe('0.30');
    expect(sum(false, '0.1', '0.2')).toBe('0.3');
    expect(sum(true, '1,000', '£0.05', '7.5')).toBe('1007.55');
  });

  test('of money has its pence, and one of other numbers only what they have', () => {
    expect(sum(true, '2', '3')).toBe('5.00');
    expect(sum(false, '2.5', '3.5')).toBe('6');
    expect(sum(true, '-2', '1.5')).toBe('-0.50');
  });

  test('of pence is the same as in whole pence', () => {
    const pence = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 20 });
    const written = (each: number): string =>
      `${Math.floor(each / 100)}.${String(each % 100).padStart(2, '0')}`;
    fc.assert(
      fc.property(pence, (amounts) => {
        const total = amounts.reduce((whole, each) => whole + each, 0);
        expect(sum(true, ...amounts.map(written))).toBe(written(total));
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
