import type { Plugin } from 'vite';

/**
 * Shortens the names by which Astro ties the styles of a component to its elements. Each element carries one, as
 * `data-astro-cid-utg2g4wt`: they were a fifth of the HTML of a page. Both plugins are needed, since styles are only texts
 * before Vite has read them, and components only code after Astro has compiled them.
 */
export function shortScopes(): Plugin[] {
  return [
    {
      name: 'clearstep-short-scopes-of-styles',
      apply: 'build',
      transform: { order: 'pre', filter: { id: STYLE, code: SCOPE }, handler: shortened },
    },
    {
      name: 'clearstep-short-scopes',
      apply: 'build',
      transform: { order: 'post', filter: { code: SCOPE }, handler: shortened },
    },
  ];
}

/** A text of HTML, styles or code with short names of scopes: `data-_utg2g4`. */
export function withShortScopes(text: string): string {
  return text.replaceAll(SCOPES, 'data-_$1');
}

function shortened(code: string): { code: string; map: null } {
  return { code: withShortScopes(code), map: null };
}

const STYLE = /\.css(?:$|\?)/u;
const SCOPE = /data-astro-cid-/u;
/**
 * Six of the eight letters and digits of Astro's hash: of 300 components, two have the same six in one site of 48,000, where
 * styles of one could reach the other.
 */
const SCOPES = /data-astro-cid-([\da-z]{6})[\da-z]*/gu;
