import { type Answer, cacheNames } from './messages.ts';

/** How many files are fetched side by side. */
const AT_ONCE = 4;

/**
 * Fetches addresses and keeps them until they are let go. A page that is there already is fetched anew, so that all of it
 * is of one time. Tells how far it has come, and at the end which addresses could not be had.
 */
export async function keepAll(
  addresses: readonly string[],
  tell: (answer: Answer) => void,
  name: string = cacheNames.kept,
): Promise<void> {
  const cache = await caches.open(name);
  const waiting = [...new Set(addresses)];
  const count = waiting.length;
  const failed: string[] = [];
  let done = 0;
  let isFull = false;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined && !isFull; next = waiting.shift()) {
      try {
        const response = await fetch(next, { cache: 'no-cache' });
        if (response.ok) await cache.put(next, response);
        else failed.push(next);
      } catch (error) {
        isFull ||= error instanceof DOMException && error.name === 'QuotaExceededError';
        failed.push(next);
      }
      done += 1;
      tell({ type: 'progress', done, of: count });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  tell(isFull ? { type: 'full' } : { type: 'done', failed });
}

/** Lets addresses go. What stands on another kept page, too, is kept for that one as long as it is opened again. */
export async function letGo(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheNames.kept);
  await Promise.all(addresses.map((address) => cache.delete(address)));
}
