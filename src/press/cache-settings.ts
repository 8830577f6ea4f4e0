import path from 'node:path';
import type { RemoteCache } from './remote-cache.ts';

/** Where finished work is kept, and the store that it is shared with. */
export interface CacheSettings {
  readonly folder: string;
  readonly remote?: RemoteCache;
}

/** What a build and its pages are told by the environment: Astro has no other way to them. */
export const cacheVariables = {
  folder: 'CLEARSTEP_CACHE',
  remote: 'CLEARSTEP_REMOTE_CACHE',
  secret: 'CLEARSTEP_REMOTE_CACHE_SECRET',
  token: 'CLEARSTEP_REMOTE_CACHE_TOKEN',
  readOnly: 'CLEARSTEP_REMOTE_CACHE_READ_ONLY',
} as const;

/**
 * The cache of a project, by the environment: `.clearstep/cache` where it says nothing. Throws a `RangeError` in plain words
 * where a shared store is named that cannot be used.
 */
export function cacheSettings(
  root: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): CacheSettings {
  const read = (name: keyof typeof cacheVariables): string | undefined =>
    environment[cacheVariables[name]] || undefined;
  const folder = path.resolve(root, read('folder') ?? path.join('.clearstep', 'cache'));
  const url = read('remote');
  if (url === undefined) return { folder };
  if (!URL.canParse(url) || !/^https?:$/u.test(new URL(url).protocol))
    throw new RangeError(
      `${cacheVariables.remote} is “${url}”. It has to be an address that starts with https:// or http://.`,
    );
  const secret = read('secret');
  if (secret === undefined)
    throw new RangeError(
      `${cacheVariables.remote} is set, and ${cacheVariables.secret} is not. Without a secret nobody can tell our papers from those of somebody else. Set it to any long word that only your builds know.`,
    );
  const token = read('token');
  return {
    folder,
    remote: {
      url: url.replace(/\/+$/u, ''),
      secret,
      ...(token !== undefined && { token }),
      isReadOnly: !['', '0', 'false'].includes(read('readOnly') ?? ''),
    },
  };
}
