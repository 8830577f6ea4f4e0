import type { Language } from '../language.ts';
import { about } from './about.ts';
import { accessibility } from './accessibility.ts';
import { baseForms } from './base-forms.ts';
import { help } from './help.ts';
import { sense } from './sense.ts';
import { tally } from './tally.ts';
import { words } from './words.ts';

/**
 * Modern Standard Arabic for people who work in the United Kingdom, in short sentences. Figures are those of the clocks,
 * phones and prices round them: 1, 2, 3.
 */
export const ar: Language = {
  tag: 'ar',
  name: 'العربية',
  direction: 'rtl',
  isReadByNatives: false,
  about,
  accessibility,
  help,
  words,
  tally,
  abbreviations: ['د.', 'أ.', 'م.'],
  abbreviationsBeforeFigures: ['ص.', 'رقم.'],
  numbers: {
    اثنان: '2',
    اثنين: '2',
    اثنتان: '2',
    اثنتين: '2',
    الاثنتين: '2',
    ثلاث: '3',
    ثلاثة: '3',
    أربع: '4',
    أربعة: '4',
    خمس: '5',
    خمسة: '5',
    ست: '6',
    ستة: '6',
    سبع: '7',
    سبعة: '7',
    ثماني: '8',
    ثمانية: '8',
    تسع: '9',
    تسعة: '9',
    عشر: '10',
    عشرة: '10',
    عشرون: '20',
    عشرين: '20',
    نصف: 'half',
    ربع: 'quarter',
    مرتين: 'twice',
  },
  baseForms,
  sense,
};
