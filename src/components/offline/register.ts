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
    // From then on it sees itself what is loaded.
    await controlled();
    await ask({ type: 'opened', addresses: loaded() });
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

function loaded(): string[] {
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  const own = [location.href.replace(/#.*$/u, ''), ...files];
  return own.filter((each) => each.startsWith(`${location.origin}/`) && !each.includes('/service-worker.js'));
}
