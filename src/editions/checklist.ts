import { sheetSizes } from '../design/sheet-sizes.ts';
import { linePitch, paperSizes } from '../design/tokens.ts';
import type { PagesEdition } from './edition.ts';

/** A list of the steps with boxes to tick (rule K10). */
export const checklist = {
  id: 'checklist',
  form: 'pages',
  arrangement: 'checklist',
  kinds: ['task'],
  leavesOut: ['coach', 'why', 'tip', 'plain text', 'word', 'word list', 'sources'],
  words: 'short',
  paper: sheetSizes.a4,
  column: { x: 20, y: 20, width: 170, height: 249 },
  type: { ...paperSizes.a4, pitch: linePitch.card },
  pictures: { step: 30, point: 30, small: 15 },
} satisfies PagesEdition;
