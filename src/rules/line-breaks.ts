/**
 * # Lines break where a speaker would pause
 *
 * A line ends where a speaker would pause, and no word is cut in two. Clearstep breaks the lines, so an author does
 * not.
 *
 * Source: S11 (Inclusion Europe; Symbols Inclusion Project).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * Wait at the door.\
 * Ring the bell.
 * ```
 */
import type { KeptRule } from './rule.ts';

export const lineBreaks: KeptRule = {
  id: 'line-breaks',
  keptBy: { type: 'reader', rules: ['line-break'] },
};
