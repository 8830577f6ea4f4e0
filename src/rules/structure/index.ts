import type { Rule } from '../rule.ts';
import { colourOrPlace } from './colour-or-place.ts';
import { pageCount } from './page-count.ts';
import { paragraphLength } from './paragraph-length.ts';
import { rowOfThings } from './row-of-things.ts';
import { sectionLength } from './section-length.ts';
import { seeElsewhere } from './see-elsewhere.ts';
import { whoCanHelp } from './who-can-help.ts';

/** The rules about the order and length of a document, in the order of the help page. */
export const structureRules: readonly Rule[] = [
  sectionLength,
  paragraphLength,
  rowOfThings,
  seeElsewhere,
  colourOrPlace,
  whoCanHelp,
  pageCount,
];
