import { ask, hasWorker } from './worker.ts';

/**
 * Starts the worker that shows pages without internet. The first page of all was there before it: what that has loaded is
 * remembered, too.
 */
export async function registerWorker(address: string): Promise<void> {
  if (!hasWorker()) return;
  const isFirst = navigator.serviceWorker.controller === null;
  try {
    await navigator.serviceWorker.register(address, { updateViaCache: 'none' });
    if (!isFirst) return;
    // From then on it sees itself what is asked for.
    await controlled();
    tellLate(performance.now());
    await ask({ type: 'opened', addresses: loaded(performance.getEntriesByType('resource')) });
  } catch {
    // The browser wants to keep nothing. All works with internet.
  }
}

/** The worker takes over the pages that were there before it as soon as it has what it needs. */
async function controlled(): Promise<void> {
  if (navigator.serviceWorker.controller !== null) return;
  await new Promise((resolve) =>
    navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
  );
}

/** What was on its way when the worker took over has passed it by: it is told of when it has come. */
function tellLate(since: DOMHighResTimeStamp): void {
  new PerformanceObserver((come) => {
    const late = come.getEntries().filter(({ startTime }) => startTime < since);
    if (late.length > 0) ask({ type: 'opened', addresses: loaded(late) }).catch(() => undefined);
  }).observe({ type: 'resource' });
}

function loaded(entries: readonly PerformanceEntry[]): string[] {
  const own = [location.href.replace(/#.*$/u, ''), ...entries.map(({ name }) => name)];
  return own.filter((each) => each.startsWith(`${location.origin}/`) && !each.includes('/service-worker.js'));
}
