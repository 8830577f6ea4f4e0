import { sheetSizes } from '../design/sheet-sizes.ts';
import { linePitch, paperSizes } from '../design/tokens.ts';
import type { PagesEdition } from './edition.ts';

/** A4 upright (ISO 216), margins of 20 mm; pictures of 40 mm for steps and 30 mm for points (rule P11). */
export const a4 = {
  id: 'a4',
  form: 'pages',
  arrangement: 'document',
  kinds: ['task', 'leaflet', 'guide', 'form', 'report'],
  leavesOut: ['coach'],
  paper: sheetSizes.a4,
  column: { x: 20, y: 20, width: 170, height: 249 },
  type: { ...paperSizes.a4, pitch: linePitch.body },
  pictures: { step: 40, point: 30, small: 14 },
} satisfies PagesEdition;
