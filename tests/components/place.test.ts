import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPlace, keptPlace, screenOf } from '../../src/components/step-mode/place.ts';
import type { Screen } from '../../src/components/step-mode/screens.ts';

beforeEach(() => {
  const kept = new Map<string, string>();
  open('en-GB', '/easy/en-GB/tasks/make-tea/');
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  });
});

const screens = ['before-boil', 'boil', 'pour', 'after', 'after--2', 'end'].map(
  (name) => ({ name, kind: 'step', step: 1, parts: [] }) satisfies Screen,
);

describe('the place of a reader', () => {
  it('is kept with the answers that led there, and given up at the end', () => {
    keepPlace({ at: 'pour', answers: { 'before-boil': 'pour' } });
    expect(keptPlace()).toEqual({ at: 'pour', answers: { 'before-boil': 'pour' } });
    keepPlace(undefined);
    expect(keptPlace()).toBeUndefined();
  });

  it('is the same in every language of the task, and of no other task', () => {
    keepPlace({ at: 'pour', answers: {} });
    open('cy', '/easy/cy/tasks/make-tea/');
    expect(keptPlace()?.at).toBe('pour');
    open('cy', '/easy/cy/tasks/make-toast/');
    expect(keptPlace()).toBeUndefined();
  });

  it.each(['3', 'before-3', 'null', '{"answers":{}}', '{'])(
    'is of no step where something else is kept: %s',
    (text) => {
      localStorage.setItem('clearstep-place:/easy/tasks/make-tea/', text);
      const place = keptPlace();
      expect(place).toBeDefined();
      expect(screenOf(place!.at, screens)).toBeUndefined();
    },
  );

  it.each([
    ['pour', 'pour'],
    ['after--2', 'after--2'],
    ['before-boil--3', 'before-boil'],
    ['before-pour', 'pour'],
    ['wait', undefined],
    ['before-wait', undefined],
    ['', undefined],
  ])('%s is now the screen %s', (name, expected) => {
    expect(screenOf(name, screens)?.name).toBe(expected);
  });
});

function open(lang: string, pathname: string): void {
  vi.stubGlobal('document', { documentElement: { lang } });
  vi.stubGlobal('location', { pathname });
}
