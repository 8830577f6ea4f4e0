import { sheetSizes, sideways } from '../design/sheet-sizes.ts';
import { linePitch, paperSizes } from '../design/tokens.ts';
import type { PagesEdition } from './edition.ts';

/**
 * A translation and its original side by side on A4 on its side, for readers and colleagues who do not share a language,
 * and for learners of one. The type is that of A4, closer together: lines are short, up to 45 letters beside a picture.
 */
export const twoLanguages = {
  id: 'two-languages',
  form: 'pages',
  arrangement: 'two-languages',
  kinds: ['task', 'leaflet', 'guide'],
  needsOriginal: true,
  leavesOut: ['coach', 'word list'],
  paper: sideways(sheetSizes.a4),
  column: { x: 20, y: 18, width: 257, height: 165 },
  type: { ...paperSizes.a4, pitch: linePitch.card },
  pictures: { step: 30, point: 30, small: 14 },
} satisfies PagesEdition;
