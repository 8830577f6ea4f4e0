import { sheetSizes } from '../design/sheet-sizes.ts';
import { linePitch, paperSizes } from '../design/tokens.ts';
import { askedFor } from '../model/edition-names.ts';
import type { PagesEdition } from './edition.ts';

/**
 * Sheets to write a task anew by hand: frames for pictures and lines for words, three steps a page. Frames of 65 mm leave
 * room for that on A4 and on Letter. Readers use what was filled in, so the type is that of A4, and every warning of the
 * task comes along. Its steps do not: they are what is written anew.
 */
export const blank = {
  id: 'blank',
  form: 'pages',
  arrangement: 'blank',
  kinds: askedFor.blank.kinds,
  leavesOut: ['coach', 'wrong', 'why', 'tip', 'plain text', 'word', 'word list', 'sources'],
  paper: sheetSizes.a4,
  column: { x: 20, y: 20, width: 170, height: 249 },
  type: { ...paperSizes.a4, pitch: linePitch.card },
  pictures: { step: 65, point: 30, small: 15 },
} satisfies PagesEdition;
