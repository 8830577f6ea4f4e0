import type { z } from 'zod';
import { quote } from '../model/read/common/reading.ts';
import { text } from '../model/read/common/text-schemas.ts';

/** What an address of a site is made of, in words. */
export const ADDRESS_ALLOWED = 'https:// or http://, a name, and a folder if the site stands in one';

/**
 * Where a site will stand, always with a slash at its end, as `https://example.org/clearstep/`: the addresses on paper
 * are made by adding to it. `undefined`: no site can stand there,
 * or the address holds the name and the password of somebody.
 */
export function wholeSiteAddress(written: string): string | undefined {
  const url = /^https?:\/\//iu.test(written) && URL.canParse(written) ? new URL(written) : undefined;
  if (!url || url.username || url.password || url.search || url.hash) return undefined;
  return url.pathname.endsWith('/') ? url.href : `${url.href}/`;
}

/** The address of a site as a setting. */
export const siteAddress: z.ZodType<string> = text((typed) =>
  wholeSiteAddress(typed) === undefined
    ? {
        rule: 'wrong-address',
        wording: (name) => ({
          found: `“${name}” is ${quote(typed)}.`,
          allowed: `The address of a site is ${ADDRESS_ALLOWED}.`,
          fix: `Write it like this: ${name}: 'https://example.org/'`,
        }),
      }
    : undefined,
).transform((typed) => wholeSiteAddress(typed) ?? typed);
