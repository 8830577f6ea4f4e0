import { cacheNames } from '../../../service-worker/messages.ts';

/** How long is waited until the service worker has begun to keep, and how often that is looked at, in milliseconds. */
const PATIENCE = 120_000;
const PAUSE = 1000;

/**
 * Keeps what this worker has loaded, so that documents are made without internet, too. Where it was started before the
 * service worker was there, as on a first visit, that sees nothing of what it loads, and neither does the page.
 * A site without a service worker keeps nothing.
 */
export function keepLoaded(): void {
  if (!('caches' in globalThis) || typeof PerformanceObserver === 'undefined') return;
  const waiting = new Set<string>([location.href]);
  let isBusy = false;
  const work = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    if (await isKeeping()) await keepAll(waiting);
    isBusy = false;
  };
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) if (name.startsWith(`${location.origin}/`)) waiting.add(name);
    void work();
  }).observe({ type: 'resource', buffered: true });
  void work();
}

async function isKeeping(): Promise<boolean> {
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    if (await caches.has(cacheNames.opened).catch(() => false)) return true;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return false;
}

/** What cannot be kept, as on a full device, is fetched when it is needed. */
async function keepAll(waiting: Set<string>): Promise<void> {
  const cache = await caches.open(cacheNames.opened);
  for (const address of waiting) {
    waiting.delete(address);
    if (!(await caches.match(address))) await cache.add(address).catch(() => undefined);
  }
}
