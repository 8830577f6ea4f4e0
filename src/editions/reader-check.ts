import { sheetSizes } from '../design/sheet-sizes.ts';
import { linePitch, paperSizes } from '../design/tokens.ts';
import type { PagesEdition } from './edition.ts';

/** The sheet for whoever checks a document with its readers: what to ask and room for what they say (rules V4, V5). */
export const readerCheck = {
  id: 'reader-check',
  form: 'pages',
  arrangement: 'reader-check',
  kinds: ['task', 'leaflet', 'guide', 'form', 'report'],
  leavesOut: ['coach'],
  paper: sheetSizes.a4,
  column: { x: 20, y: 20, width: 170, height: 249 },
  type: { ...paperSizes.a4, body: 14, pitch: linePitch.card },
  pictures: { step: 30, point: 30, small: 15 },
} satisfies PagesEdition;
