import { enGB } from './en-GB/index.ts';
import type { Grammar } from './grammar.ts';

/** The grammar of each language that has lists of words: one folder here, one line in this list. */
export const grammars: readonly Grammar[] = [enGB];
