import type { Language } from '../language.ts';
import { about } from './about.ts';
import { accessibility } from './accessibility.ts';
import { baseForms } from './base-forms.ts';
import { help } from './help.ts';
import { sense } from './sense.ts';
import { tally } from './tally.ts';
import { words } from './words.ts';

/** Welsh of Wales, as Easy Read ("Hawdd ei Ddeall") is written there: `chi`, short verbs, few changes of first letters. */
export const cy: Language = {
  tag: 'cy',
  name: 'Cymraeg',
  direction: 'ltr',
  isReadByNatives: false,
  about,
  accessibility,
  help,
  words,
  tally,
  abbreviations: ['mr.', 'mrs.', 'ms.', 'dr.', 'st.', 'e.e.', 'h.y.', 'parch.', 'barch.', 'yr.'],
  abbreviationsBeforeFigures: [
    'rh.',
    'tud.',
    'dud.',
    'thud.',
    'nhud.',
    'ayyb.',
    'ayb.',
    'y.b.',
    'y.h.',
    'y.p.',
    'c.',
  ],
  numbers: {
    dau: '2',
    dwy: '2',
    ddau: '2',
    ddwy: '2',
    tri: '3',
    tair: '3',
    thri: '3',
    thair: '3',
    pedwar: '4',
    pedair: '4',
    bedwar: '4',
    bedair: '4',
    pump: '5',
    pum: '5',
    bump: '5',
    chwech: '6',
    chwe: '6',
    saith: '7',
    wyth: '8',
    naw: '9',
    deg: '10',
    ddeg: '10',
    pymtheg: '15',
    bymtheg: '15',
    ugain: '20',
    hanner: 'half',
    chwarter: 'quarter',
    dwywaith: 'twice',
    ddwywaith: 'twice',
  },
  baseForms,
  sense,
};
