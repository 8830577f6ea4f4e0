import { sheetSizes, sideways } from '../design/sheet-sizes.ts';
import { linePitch, paperSizes } from '../design/tokens.ts';
import { askedFor } from '../model/edition-names.ts';
import type { PagesEdition } from './edition.ts';

/**
 * A picture timetable for a week, on A4 on its side: the days as columns, under them what comes first and then, and
 * behind it pictures to cut out and lay on the days. The type is that of cards (rule L1: at least 14 pt), the whole width
 * between the printer's clear edges is for seven days. Behind the pictures stands what they show in full words.
 */
export const week = {
  id: 'week',
  form: 'pages',
  arrangement: 'week',
  printing: { duplex: 'simplex' },
  kinds: askedFor.week.kinds,
  selects: true,
  leavesOut: ['coach', 'tip', 'plain text', 'word', 'word list', 'sources'],
  words: 'short',
  paper: sideways(sheetSizes.a4),
  column: { x: 10, y: 16, width: 277, height: 167 },
  type: { ...paperSizes.card, h1: 24, pitch: linePitch.card },
  pictures: { step: 23, point: 24, small: 16, advice: 24, gap: 5 },
} satisfies PagesEdition;
