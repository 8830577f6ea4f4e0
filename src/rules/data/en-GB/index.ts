import type { WordData } from '../../vocabulary.ts';
import { allowedAbbreviations, inFull } from './abbreviations.ts';
import { baseForms } from './base-forms.ts';
import { childishWords } from './childish-words.ts';
import { halves } from './compounds.ts';
import { easyWords } from './easy-words.ts';
import { hardWords } from './hard-words.ts';
import { idioms } from './idioms.ts';
import { respectfulWords } from './respectful-words.ts';
import { otherSwaps, safeSwaps } from './simpler-words.ts';
import { slots } from './slots.ts';
import { syllables } from './syllables.ts';
import { otherWordy, safeWordy } from './wordy-phrases.ts';

/** What the rules know about the words of British English. */
export const enGB: WordData = {
  language: 'en-GB',
  easy: easyWords,
  hard: hardWords,
  simpler: { ...otherSwaps, ...safeSwaps },
  safe: [...Object.keys(safeSwaps), ...Object.keys(safeWordy)],
  wordy: { ...otherWordy, ...safeWordy },
  idioms,
  childish: childishWords,
  respectful: respectfulWords,
  abbreviations: { allowed: allowedAbbreviations, inFull },
  slots,
  baseForms,
  halves,
  syllables,
};
