import { beforeEach, expect, it, vi } from 'vitest';
import { keptFelt } from '../../src/components/step-mode/felt.ts';

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', { getItem: (name: string) => kept.get(name) ?? null });
  vi.stubGlobal('document', { documentElement: { lang: 'cy' } });
  vi.stubGlobal('location', { pathname: '/easy/cy/tasks/make-tea/' });
});

const now = Date.parse('2026-11-29');
const keep = (value: string): unknown => kept.set('clearstep-felt:/easy/tasks/make-tea/', value);

it('How a task went is the same in each of its languages', () => {
  keep(JSON.stringify([{ on: '2026-11-28', face: 2 }]));
  expect(keptFelt(now)).toEqual([{ on: '2026-11-28', face: 2 }]);
});

it('What is older than a year is let go', () => {
  keep(
    JSON.stringify([
      { on: '2025-11-28', face: 2 },
      { on: '2025-12-28', face: 0 },
    ]),
  );
  expect(keptFelt(now)).toEqual([{ on: '2025-12-28', face: 0 }]);
});

it.each([
  '{',
  '3',
  'null',
  '[{"on":"2026-11-28","face":7}]',
  '[{"on":"soon","face":1}]',
  '[{"face":1}]',
  '[null]',
])('What is no answer counts for nothing: %s', (text) => {
  keep(text);
  expect(keptFelt(now)).toEqual([]);
});
