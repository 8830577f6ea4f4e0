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
  week: {
    days: ['Llun', 'Mawrth', 'Mercher', 'Iau', 'Gwener', 'Sadwrn', 'Sul'],
    halves: ['Bore', 'Prynhawn'],
    now: ['Yn gyntaf', 'Wedyn', 'Wedi gorffen'],
    pictures: 'Lluniau i’w torri allan',
    howTo: [
      'Torrwch y lluniau allan.',
      'Rhowch bob un ar ei ddiwrnod.',
      'Ydy e drosodd? Rhowch ef o dan “Wedi gorffen”.',
    ],
    own: 'Eich llun eich hun',
    whole: {
      heading: 'Mewn geiriau llawn',
      about: 'Cadwch y dudalen hon. Mae’r geiriau i gyd yma ar gyfer pob llun.',
    },
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
