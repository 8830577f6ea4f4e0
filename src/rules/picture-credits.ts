/**
 * # The licence of every picture
 *
 * Somebody drew each picture and allows its use on terms. Clearstep knows the licence of each and prints the credits.
 * A picture without one cannot be used.
 *
 * Source: P15 (the licences of the pictures).
 */
import type { KeptRule } from './rule.ts';

export const pictureCredits: KeptRule = {
  id: 'picture-credits',
  keptBy: { type: 'build', where: 'src/pictures/credit-lines.ts' },
};
