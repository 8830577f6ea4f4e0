import { beforeEach, expect, it, vi } from 'vitest';
import { lastPlace, placeKey } from '../../src/components/step-mode/kept-places.ts';

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('location', { protocol: 'https:' });
  vi.stubGlobal(
    'localStorage',
    new Proxy(
      {
        getItem: (name: string) => kept.get(name) ?? null,
        setItem: (name: string, value: string) => kept.set(name, value),
      },
      {
        ownKeys: () => [...kept.keys()],
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
      },
    ),
  );
});

const tea = {
  at: 'boil',
  answers: {},
  title: 'Make tea',
  step: 2,
  path: '/easy/en-GB/tasks/make-tea/',
  on: 10,
};
const keep = (name: string, value: unknown): void =>
  localStorage.setItem(placeKey(name), typeof value === 'string' ? value : JSON.stringify(value));

it('Nobody goes on where nothing was begun', () => {
  expect(lastPlace('/')).toBeUndefined();
});

it('The task that was done last comes first', () => {
  keep('/easy/tasks/make-tea/', tea);
  keep('/easy/tasks/mop/', { ...tea, title: 'Mop', on: 30 });
  keep('/easy/tasks/sweep/', { ...tea, title: 'Sweep', on: 20 });
  expect(lastPlace('/easy/')?.title).toBe('Mop');
});

it('A site beside it on the same host is another site', () => {
  keep('/easy/tasks/make-tea/', tea);
  expect(lastPlace('/other/')).toBeUndefined();
  expect(lastPlace('/')?.title).toBe('Make tea');
});

it.each([
  '3',
  '{',
  { at: 'boil', answers: {} },
  { ...tea, path: '//elsewhere.example/' },
  { ...tea, path: 'x:y' },
])('What an older page or somebody else has kept leads nowhere: %j', (value) => {
  keep('/tasks/make-tea/', value);
  expect(lastPlace('/')).toBeUndefined();
});
