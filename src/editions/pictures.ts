import { sheetSizes } from '../design/sheet-sizes.ts';
import { linePitch, paperSizes } from '../design/tokens.ts';
import type { PagesEdition } from './edition.ts';

/**
 * The picture manual, for somebody who reads little or nothing: two steps a page, each one big picture with up to 5
 * words, its number and an empty box to tick; a page for each notice and each choice.
 */
export const pictures = {
  id: 'pictures',
  form: 'pages',
  arrangement: 'picture-manual',
  kinds: ['task'],
  leavesOut: ['coach', 'wrong', 'why', 'tip', 'plain text', 'word', 'word list', 'sources'],
  words: 'short',
  paper: sheetSizes.a4,
  column: { x: 20, y: 20, width: 170, height: 246 },
  type: { ...paperSizes.largePrint, small: paperSizes.a4.small, pitch: linePitch.heading },
  pictures: { step: 84, point: 56, small: 22 },
  // Two steps a page here, too, and as much beside them.
  onLetter: { pictures: { step: 75, point: 50, small: 20 } },
} satisfies PagesEdition;
