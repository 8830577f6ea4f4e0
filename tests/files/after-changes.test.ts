import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterChanges } from '../../src/files/after-changes.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Work that takes 100 ms and sees the state as it was when it began. */
function slowReader(): { change: (to: string) => void; seen: string[]; most: () => number } {
  const seen: string[] = [];
  let state = '';
  let running = 0;
  let most = 0;
  const read = async (): Promise<void> => {
    most = Math.max(most, (running += 1));
    const found = state;
    await new Promise((resolve) => setTimeout(resolve, 100));
    running -= 1;
    seen.push(found);
  };
  const changed = afterChanges(read, () => {});
  const change = (to: string): void => {
    state = to;
    changed();
  };
  return { change, seen, most: () => most };
}

test('many changes at once are looked at once', async () => {
  const { change, seen } = slowReader();
  for (const state of ['a', 'b', 'c']) {
    change(state);
    await vi.advanceTimersByTimeAsync(20);
  }
  await vi.runAllTimersAsync();
  expect(seen).toEqual(['c']);
});

test('what changes during the work is looked at afterwards, and nothing twice at a time', async () => {
  const { change, seen, most } = slowReader();
  change('a');
  await vi.advanceTimersByTimeAsync(60);
  change('b');
  await vi.advanceTimersByTimeAsync(20);
  change('c');
  await vi.runAllTimersAsync();
  expect(seen).toEqual(['a', 'c']);
  expect(most()).toBe(1);
});

test('a failure is told, and the next change is looked at', async () => {
  const told: unknown[] = [];
  const work = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('Gone.')).mockResolvedValue();
  const changed = afterChanges(work, (error) => told.push(error));
  changed();
  await vi.runAllTimersAsync();
  expect(told).toEqual([new Error('Gone.')]);
  changed();
  await vi.runAllTimersAsync();
  expect(work).toHaveBeenCalledTimes(2);
});
