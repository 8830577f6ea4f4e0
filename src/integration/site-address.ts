import { MessagesError } from '../model/messages-error.ts';
import { ADDRESS_ALLOWED, wholeSiteAddress } from '../site/address.ts';

/**
 * Where the environment says that the site will stand, with a slash at its end. `undefined`: it says nothing. Throws a
 * `MessagesError` for what is not a web address.
 */
export function addressFromEnvironment(written = process.env['SITE']): string | undefined {
  if (!written) return undefined;
  const address = wholeSiteAddress(written);
  if (address !== undefined) return address;
  throw new MessagesError([
    {
      file: 'SITE',
      severity: 'error',
      rule: 'wrong-address',
      found: `SITE is not an address where a site can stand: ${written}`,
      allowed: `It is ${ADDRESS_ALLOWED}.`,
      fix: 'SITE=https://example.org or SITE=https://example.org/clearstep/',
    },
  ]);
}

/**
 * Where the config of Astro says that the site will stand: `site`, and `base` for a site in a folder. `undefined`: it does
 * not say so. A `base` alone is no address; pages heed it all the same.
 */
export function addressFromConfig({ site, base = '/' }: WrittenAddress): string | undefined {
  return site !== undefined && URL.canParse(base, site)
    ? wholeSiteAddress(new URL(base, site).href)
    : undefined;
}

/** The part of Astro's config that says where the site will stand. */
export interface WrittenAddress {
  readonly site?: string | undefined;
  readonly base?: string | undefined;
}
