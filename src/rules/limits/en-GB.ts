import type { Kind } from '../../model/document.ts';
import type { Limits } from './limits.ts';

/**
 * The limits for English. Sources: GOV = GOV.UK, accessible communication formats; DH = Department of Health, making
 * written information easier to understand (2010); GDS = Government Digital Service, why 25 words is our limit (2014); TW = a group
 * with learning disabilities, told by Irene Tuffrey-Wijne (five pages at most, split by colour); COGA = W3C, making content usable; ISO1 = ISO 24495-1; PR = our own
 * starting values, to be changed by what readers show us.
 */
const easyRead: Limits = {
  sentence: { aim: 10, most: 15, never: 25 }, // S1: GOV 10 to 15, DH: over 15 is harder, GDS: never over 25
  step: { aim: 8, most: 12, never: 20 }, // K3: PR
  paragraphSentences: { aim: 3, most: 5 }, // T4: 3 is PR; as one sentence a line 5 still stand beside one picture (PR)
  paragraphWords: 50, // T4: COGA
  sectionWords: 120, // T2: PR
  commas: 1, // S5: COGA
  steps: { aim: 5, most: 7 }, // K5: PR, COGA
  stepsWithoutHeadings: 12, // K5: PR
  pages: { aim: 20, most: 24 }, // T10: DH 20, GOV 24
  pagesOfPart: 5, // T10: TW
  isEasyRead: true,
};

/** What holds for easy read and for plain language. */
const { pagesOfPart: _, ...both } = easyRead;

/** Guides are for employers: plain language for busy readers, not easy read. */
const plainLanguage: Limits = {
  ...both,
  sentence: { aim: 20, most: 25, never: 40 }, // A1: 15 to 20 words; GDS: 25; 40 is PR
  paragraphSentences: { aim: 5, most: 8 }, // PR
  sectionWords: 150, // PR
  commas: 3, // PR
  isEasyRead: false,
};

export const limits: Readonly<Record<Kind, Limits>> = {
  task: easyRead,
  leaflet: easyRead,
  form: easyRead,
  report: easyRead,
  guide: plainLanguage,
};
