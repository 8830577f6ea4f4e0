import type { WorkboxPlugin } from 'workbox-core';
import { cacheNames } from './messages.ts';
import { otherWidth } from './other-width.ts';

/**
 * What was asked to be kept, for the strategies of workbox: it answers where nothing was opened lately, and stays as new as
 * what the site has sent last.
 */
export const kept: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
    cachedResponse ?? (await fromDevice(request)) ?? null,
  fetchDidSucceed: async ({ request, response }) => {
    if (response.ok) await renew(request, response.clone());
    return response;
  },
  handlerDidError: async ({ request }) => fromDevice(request),
};

/** What this device has of an address: kept, opened, or of the page for readers without internet. */
export async function fromDevice(request: Request): Promise<Response | undefined> {
  for (const name of [cacheNames.kept, cacheNames.opened, cacheNames.shell]) {
    const cache = await caches.open(name);
    const found = (await cache.match(request)) ?? (await otherWidth(request, cache));
    if (found) return found;
  }
  return undefined;
}

async function renew(request: Request, response: Response): Promise<void> {
  const cache = await caches.open(cacheNames.kept);
  if (!(await cache.match(request))) return;
  // A device that has no room shows the page all the same, and keeps the one of before.
  await cache.put(request, response).catch(() => undefined);
}
