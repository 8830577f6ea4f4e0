import { daleChall } from 'dale-chall';
import { britishWords } from './british-words.ts';

/** On the list of 1995 but no words to put on paper: insults, and words that live only in old stories. */
const outOfDate: ReadonlySet<string> = new Set(
  `bobwhite cross-eyed dandy dope drub dumb dwarf dwelt fib fife hark hickory lame maypole morrow negro nevermore
   queer savage sissy thee thy wayside yonder`.split(/\s+/),
);

/**
 * Base forms of the words that most readers know: the new Dale-Chall list (1995), from the package `dale-chall` (MIT;
 * the list itself carries no licence), and our own British words.
 */
export const easyWords: ReadonlySet<string> = new Set(
  [...daleChall, ...britishWords].filter((word) => !outOfDate.has(word)),
);
