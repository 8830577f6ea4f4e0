import { expect, it } from 'vitest';
import { isWorthKeeping, versionsThatStay } from '../../../src/components/make/versions-that-stay.ts';

const HOUR = 60 * 60 * 1000;
const noon = (day: number): number => new Date(2026, 10, day, 12).getTime();

it('A version an hour is kept, however often a document is changed', () => {
  const kept: number[] = [];
  for (let minute = 0; minute < 8 * 60; minute += 1) {
    const at = noon(24) + minute * 60_000;
    if (isWorthKeeping(at, at + 60_000, kept)) kept.push(at);
  }
  expect(kept).toEqual(Array.from({ length: 8 }, (_, hour) => noon(24) + hour * HOUR));
});

it('What somebody left when they stopped is kept, also right after another version', () => {
  const before = noon(24);
  const left = before + HOUR / 4;
  expect(isWorthKeeping(left, left + 1000, [before])).toBe(false);
  expect(isWorthKeeping(left, left + 20 * HOUR, [before])).toBe(true);
});

it('After a day one of each day is left, its last, and after two weeks none', () => {
  let kept: number[] = [];
  let most = 0;
  const end = noon(28);
  for (let at = noon(1); at <= end; at += HOUR) {
    const stay = versionsThatStay([...kept, at], at);
    kept = [...kept, at].filter((each) => stay.has(each));
    most = Math.max(most, kept.length);
  }
  expect(kept.filter((at) => end - at <= 24 * HOUR)).toHaveLength(25);
  const older = kept.filter((at) => end - at > 24 * HOUR).map((at) => new Date(at));
  expect(older.map((day) => day.getDate())).toEqual([14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26]);
  expect(new Set(older.map((day) => day.getHours()))).toEqual(new Set([23]));
  expect(most).toBeLessThan(40);
});

it('What nobody changed for a month is kept no longer', () => {
  expect(versionsThatStay([noon(1)], noon(30)).size).toBe(0);
});
