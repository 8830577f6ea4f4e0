import type { PaperWords } from '../words.ts';

export const paperWords: PaperWords = {
  printing: {
    actualSize: 'Argraffwch ar y maint cywir.',
    folded: 'Torrwch bob darn allan. Plygwch ef ar y llinell ddotiog, y geiriau ar y tu allan.',
    sides: {
      simplex: 'Argraffwch ar un ochr.',
      'flip-long-edge': 'Dwy ochr: trowch ar yr ymyl hir.',
      'flip-short-edge': 'Dwy ochr: trowch ar yr ymyl byr.',
    },
  },
  labels: {
    heading: 'Y camau yn llawn',
    about: 'Cadwch y dudalen hon. Mae’r cam cyfan yma ar gyfer pob label.',
  },
  twoLanguages: {
    notTranslated: 'Nid yw’r rhan hon wedi’i chyfieithu eto.',
    notInOriginal: 'Nid yw’r rhan hon yn y gwreiddiol.',
  },
};
