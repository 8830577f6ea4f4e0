import { Refusal } from '../terminal/command.ts';

/**
 * Where the site will stand, `https://example.org/clearstep/`, always with a slash at its end: the addresses on paper
 * are made by adding to it. `undefined` when nobody said. Throws a `Refusal` for what is not a web address.
 */
export function siteAddress(written: string | undefined): string | undefined {
  if (!written) return undefined;
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (!url || !['https:', 'http:'].includes(url.protocol) || url.search || url.hash)
    throw new Refusal(
      [
        `SITE is not an address where a site can stand.`,
        `  found:   ${written}`,
        `  allowed: https:// or http://, a name, and a folder if the site stands in one`,
        `  fix:     SITE=https://example.org or SITE=https://example.org/clearstep/`,
      ].join('\n'),
    );
  return url.pathname.endsWith('/') ? url.href : `${url.href}/`;
}
