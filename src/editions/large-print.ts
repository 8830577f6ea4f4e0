import { sheetSizes } from '../design/sheet-sizes.ts';
import { linePitch, paperSizes } from '../design/tokens.ts';
import type { PagesEdition } from './edition.ts';

/** The same words and pictures as A4, in 20 pt for readers with low vision (rule R5). */
export const largePrint = {
  id: 'large-print',
  form: 'pages',
  arrangement: 'document',
  kinds: ['task', 'leaflet', 'guide', 'form', 'report'],
  leavesOut: ['coach'],
  paper: sheetSizes.a4,
  column: { x: 22, y: 20, width: 168, height: 245 },
  type: { ...paperSizes.largePrint, pitch: linePitch.body },
  pictures: { step: 45, point: 40, small: 18 },
} satisfies PagesEdition;
