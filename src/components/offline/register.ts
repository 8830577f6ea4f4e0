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
    if (isFirst) await ask({ type: 'opened', addresses: loaded() });
  } catch {
    // The browser wants to keep nothing. All works with internet.
  }
}

function loaded(): string[] {
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  const own = [location.href.replace(/#.*$/u, ''), ...files];
  return own.filter((each) => each.startsWith(`${location.origin}/`) && !each.includes('/service-worker.js'));
}
