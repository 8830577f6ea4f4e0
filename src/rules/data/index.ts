import type { WordData } from '../vocabulary.ts';
import { enGB } from './en-GB/index.ts';

/** The word data of each language that has some: one folder here, one line in this list. */
export const wordData: readonly WordData[] = [enGB];
