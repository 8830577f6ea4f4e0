import type { Page } from 'puppeteer-core';

/** One line of a trace of Chromium (https://www.chromium.org/developers/how-tos/trace-event-profiling-tool). */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly type?: string } };
}

/**
 * For each key that `type` presses, the longest time for which the page did one thing and could answer nothing else, in
 * milliseconds, until the next key. What workers do meanwhile does not count.
 */
export async function longTasks(page: Page, type: () => Promise<void>): Promise<number[]> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline'] });
  await type();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as { traceEvents: TraceEvent[] };
  const keys = traceEvents.filter(
    ({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown',
  );
  const [first] = keys;
  if (!first) throw new Error('The trace shows no key.');
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) =>
      name.endsWith('RunTask') && ph === 'X' && pid === first.pid && tid === first.tid,
  );
  const starts = keys.map(({ ts }) => ts).toSorted((a, b) => a - b);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    // The task that the key itself is in begins a little before.
    const within = tasks.filter(({ ts, dur = 0 }) => ts + dur > start && ts < end);
    return Math.max(0, ...within.map(({ dur = 0 }) => dur)) / 1000;
  });
}
