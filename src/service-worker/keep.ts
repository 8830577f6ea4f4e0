import { type Answer, cacheNames } from './messages.ts';

/** How many files are fetched side by side. */
const AT_ONCE = 4;

/** Keeps addresses for a page or a list until that is let go. */
export async function keepFor(
  of: string,
  addresses: readonly string[],
  tell: (answer: Answer) => void,
): Promise<void> {
  // Whole, so that those of a page and those of a list are the same.
  const whole = addresses.map((address) => new URL(address, location.href).href);
  // Written down first: what a full device has of it can then be let go.
  await (await caches.open(cacheNames.lists)).put(of, Response.json(whole));
  await keepAll(whole, tell, cacheNames.kept);
}

/** Lets go what was kept for a page or a list. What something else is kept with, too, as a picture of two pages, stays. */
export async function letGo(of: string): Promise<void> {
  const [lists, kept] = await Promise.all([caches.open(cacheNames.lists), caches.open(cacheNames.kept)]);
  const own = await addressesIn(await lists.match(of));
  await lists.delete(of);
  const others = await lists.matchAll();
  const needed = new Set((await Promise.all(others.map(addressesIn))).flat());
  await Promise.all(own.filter((address) => !needed.has(address)).map((address) => kept.delete(address)));
}

async function addressesIn(list: Response | undefined): Promise<string[]> {
  return list ? ((await list.json()) as string[]) : [];
}

/**
 * Fetches addresses into a cache. A page that is there already is fetched anew, so that all of it is of one time. Tells how
 * far it has come, and at the end which addresses could not be had.
 */
export async function keepAll(
  addresses: readonly string[],
  tell: (answer: Answer) => void,
  name: string,
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
