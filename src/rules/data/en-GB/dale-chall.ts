import { daleChall } from 'dale-chall';

/** On the list of 1995 but no words to put on paper: insults, and words that live only in old stories. */
const outOfDate: ReadonlySet<string> = new Set(
  `bobwhite cross-eyed dandy dope drub dumb dwarf dwelt fib fife hark hickory lame maypole morrow negro nevermore
   queer savage sissy thee thy wayside yonder`.split(/\s+/),
);

/** The new Dale-Chall list of familiar words (1995), from the package `dale-chall` (MIT; the list itself carries no licence). */
export const familiarWords: readonly string[] = daleChall.filter((word) => !outOfDate.has(word));
