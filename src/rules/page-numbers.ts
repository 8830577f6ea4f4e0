/**
 * # Page 2 of 6
 *
 * On paper every page says which one it is and how many there are, so that a lost page is noticed. Clearstep prints
 * it.
 *
 * Source: T8 (Inclusion Europe; our own).
 */
import type { KeptRule } from './rule.ts';

export const pageNumbers: KeptRule = {
  id: 'page-numbers',
  keptBy: { type: 'build', where: 'src/print/furniture.ts' },
};
