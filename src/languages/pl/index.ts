import type { Language } from '../language.ts';
import { about } from './about.ts';
import { accessibility } from './accessibility.ts';
import { baseForms } from './base-forms.ts';
import { help } from './help.ts';
import { sense } from './sense.ts';
import { tally } from './tally.ts';
import { words } from './words.ts';

/** Polish for people who work in the United Kingdom, as easy-to-read texts ("tekst łatwy do czytania") are written: `ty`. */
export const pl: Language = {
  tag: 'pl',
  name: 'Polski',
  direction: 'ltr',
  isReadByNatives: false,
  about,
  accessibility,
  help,
  words,
  tally,
  abbreviations: ['np.', 'dr.', 'prof.', 'ul.', 'al.', 'św.', 'tzw.', 'tzn.', 'm.in.', 'inż.', 'tel.'],
  abbreviationsBeforeFigures: ['nr.', 'str.', 's.', 'godz.', 'ok.', 'pok.', 'itd.', 'itp.', 'r.', 'zł.'],
  numbers: {
    dwa: '2',
    dwie: '2',
    dwóch: '2',
    dwoma: '2',
    trzy: '3',
    trzech: '3',
    cztery: '4',
    czterech: '4',
    pięć: '5',
    pięciu: '5',
    sześć: '6',
    siedem: '7',
    osiem: '8',
    dziewięć: '9',
    dziesięć: '10',
    jedenaście: '11',
    dwanaście: '12',
    piętnaście: '15',
    dwadzieścia: '20',
    trzydzieści: '30',
    pół: 'half',
    ćwierć: 'quarter',
    dwukrotnie: 'twice',
  },
  baseForms,
  sense,
};
