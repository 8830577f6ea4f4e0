import { sheetSizes, sideways } from '../design/sheet-sizes.ts';
import { linePitch, paperSizes } from '../design/tokens.ts';
import { askedFor } from '../model/edition-names.ts';
import type { PagesEdition } from './edition.ts';

/**
 * A certificate: a form on one A4 on its side, in a frame, in the name of the organisation. Its fields
 * have the type of A4, its title more, since it hangs on a wall. The frame stands 1 mm inside the printer's clear edge.
 */
export const certificate = {
  id: 'certificate',
  form: 'pages',
  arrangement: 'certificate',
  kinds: askedFor.certificate.kinds,
  leavesOut: ['coach', 'word list', 'sources'],
  paper: sideways(sheetSizes.a4),
  column: { x: 24, y: 19, width: 249, height: 174 },
  framed: true,
  columns: { count: 1, gap: 0, mostSides: 1 },
  type: { ...paperSizes.a4, h1: 40, small: 10, pitch: linePitch.card },
  pictures: { step: 30, point: 24, small: 16 },
} satisfies PagesEdition;
