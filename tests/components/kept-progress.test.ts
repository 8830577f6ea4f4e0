import { beforeEach, expect, it, vi } from 'vitest';
import { deleteOldProgress, keepDays, keptDays } from '../../src/components/coach/kept-progress.ts';

let kept: Record<string, string>;
beforeEach(() => {
  kept = {};
  vi.useRealTimers();
  const methods = {
    getItem: (name: string) => kept[name] ?? null,
    setItem: (name: string, value: string) => void (kept[name] = value),
    removeItem: (name: string) => void delete kept[name],
  };
  vi.stubGlobal(
    'localStorage',
    new Proxy(methods, { ownKeys: () => Object.keys(kept), getOwnPropertyDescriptor: () => listed }),
  );
  open('en-GB', '/easy/en-GB/tasks/make-tea/coach/');
});
const listed = { enumerable: true, configurable: true };

const days = [{ date: '2026-11-01', help: { fill: 'none' } }] as const;

it('keeps the days of a task for each of its languages, and for no other task', () => {
  expect(keepDays(days)).toBe(true);
  open('cy', '/easy/cy/tasks/make-tea/coach/');
  expect(keptDays()).toEqual(days);
  open('cy', '/easy/cy/tasks/make-toast/coach/');
  expect(keptDays()).toEqual([]);
});

it('leaves nothing behind when all days are deleted', () => {
  keepDays(days);
  expect(keepDays([])).toBe(true);
  expect(kept).toEqual({});
});

it('deletes the days after a year without a change, and not before', () => {
  vi.useFakeTimers({ now: new Date('2026-11-02T10:00:00Z') });
  keepDays(days);
  vi.setSystemTime(new Date('2027-11-01T10:00:00Z'));
  deleteOldProgress();
  expect(keptDays()).toEqual(days);
  vi.setSystemTime(new Date('2027-11-03T10:00:00Z'));
  deleteOldProgress();
  expect(kept).toEqual({});
});

it.each(['{', 'null', '{"days":[]}', '{"changed":"2026-11-01","days":[{"date":"x","help":{}}]}'])(
  'has no days where something else is kept: %s',
  (text) => {
    kept['clearstep-progress:/easy/tasks/make-tea/coach/'] = text;
    expect(keptDays()).toEqual([]);
  },
);

it('takes of a day only what is help', () => {
  const help = { fill: 'none', boil: 'alone', pour: 3 };
  kept['clearstep-progress:/easy/tasks/make-tea/coach/'] = JSON.stringify({
    changed: '2026-11-01',
    days: [{ date: '2026-11-01', help }],
  });
  expect(keptDays()).toEqual(days);
});

function open(lang: string, pathname: string): void {
  vi.stubGlobal('document', { documentElement: { lang } });
  vi.stubGlobal('location', { pathname });
}
