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
  blank: {
    heading: (title) => `Ein camau ein hunain: ${title}`,
    about: 'I’r hyfforddwr swydd. Gwnewch i’r dasg ffitio’r gweithle hwn.',
    record: ['Lle:', 'Pwy i’w holi:', 'Dyddiad:'],
    howTo: [
      'Gwyliwch rywun yn gwneud y dasg.',
      'Ysgrifennwch un peth i’w wneud ym mhob rhes, mewn hyd at 5 gair.',
      'Tynnwch lun ohono yn y ffrâm, neu gludwch ffoto yno.',
      'Croeswch allan y rhesi nad oes eu hangen arnoch.',
      'Rhowch gynnig arni gyda’r person fydd yn ei defnyddio.',
    ],
    staying: 'Mae hyn yn aros fel y mae',
    steps: 'Y camau',
    picture: 'llun',
    action: 'Beth i’w wneud:',
  },
  twoLanguages: {
    notTranslated: 'Nid yw’r rhan hon wedi’i chyfieithu eto.',
    notInOriginal: 'Nid yw’r rhan hon yn y gwreiddiol.',
  },
};
