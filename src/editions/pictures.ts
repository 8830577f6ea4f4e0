import { linePitch, paperSizes } from '../design/tokens.ts';
import type { PagesEdition } from './edition.ts';

/**
 * The picture manual, for somebody who reads little or nothing: two steps a page, each one big picture with up to 5
 * words, its number and the sign that it is done.
 */
export const pictures = {
  id: 'pictures',
  form: 'pages',
  arrangement: 'picture-manual',
  kinds: ['task'],
  paper: { name: 'A4', width: 210, height: 297 },
  column: { x: 20, y: 20, width: 170, height: 246 },
  type: { ...paperSizes.largePrint, pitch: linePitch.heading },
  pictures: { step: 100, point: 60, small: 30 },
} satisfies PagesEdition;
