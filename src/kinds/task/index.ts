import { documentBooklet } from '../../print/blocks/document-booklet.ts';
import { documentPages } from '../../print/blocks/document-pages.ts';
import { walletCards } from '../../print/blocks/cards/wallet.ts';
import { posterSheets } from '../../print/blocks/poster/index.ts';
import { readerCheckSheet } from '../../print/blocks/reader-check.ts';
import { weekSheets } from '../../print/blocks/week/index.ts';
import { twoLanguagesPages } from '../../print/blocks/two-languages/index.ts';
import type { KindOnPaper } from '../kind.ts';
import { taskBlank } from './blank.ts';
import { taskBlankCards } from './blank-cards.ts';
import { taskCards } from './cards.ts';
import { taskChecklist } from './checklist.ts';
import { coachPapers } from './coach/index.ts';
import { taskLabels } from './labels/index.ts';
import { taskPictureManual } from './picture-manual.ts';

/** A task: steps with their pictures, on pages, on cards, as a picture manual and as a checklist. */
export const task = {
  kind: 'task',
  pages: {
    document: documentPages,
    'picture-manual': taskPictureManual,
    checklist: taskChecklist,
    'coach-sheet': coachPapers,
    poster: posterSheets,
    'two-languages': twoLanguagesPages,
    labels: taskLabels,
    week: weekSheets,
    blank: taskBlank,
    'reader-check': readerCheckSheet,
  },
  booklet: documentBooklet,
  cards: { pocket: taskCards, wallet: walletCards, blank: taskBlankCards },
} satisfies KindOnPaper;
