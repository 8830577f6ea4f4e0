import { sheetSizes } from '../design/sheet-sizes.ts';
import { linePitch } from '../design/tokens.ts';
import type { PagesEdition } from './edition.ts';

/**
 * The job coach's papers: the task broken down into steps, key points and reasons (Training Within Industry), notes on
 * how to teach it, and the sheet on which the help that was needed is written down (rules K10, K13). It is for coaches,
 * so the type is 12 pt, the least of RNIB's clear print. It does not stand in for the document: who does the task has
 * that.
 */
export const coachSheet = {
  id: 'coach-sheet',
  form: 'pages',
  arrangement: 'coach-sheet',
  kinds: ['task'],
  leavesOut: ['wrong', 'tip', 'plain text', 'word', 'word list', 'sources'],
  words: 'short',
  paper: sheetSizes.a4,
  column: { x: 20, y: 20, width: 170, height: 249 },
  type: { body: 12, h1: 22, h2: 18, h3: 16, small: 10, pitch: linePitch.card },
  pictures: { step: 30, point: 22, small: 12 },
} satisfies PagesEdition;
