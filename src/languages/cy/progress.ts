import type { ProgressWords } from '../progress-words.ts';

export const progress: ProgressWords = {
  link: 'I’r hyfforddwr swydd: dysgu’r dasg a chofnodi cynnydd',
  needsScript:
    'I ysgrifennu ar y dudalen hon, mae angen sgriptiau ar eich porwr. Gallwch lenwi’r papur yn lle hynny.',
  record: 'Cofnodi diwrnod',
  howTo: [
    'Dewiswch y dyddiad.',
    'Ar gyfer pob cam, dewiswch y cymorth lleiaf a weithiodd.',
    'Gadewch allan beth na roddodd neb gynnig arno.',
  ],
  showHowTo: [
    'Gofynnwch: beth ydych chi’n ei wneud wedyn?',
    'Gadewch i’r person ei ddangos.',
    'Dydy nodio ddim yn ddigon.',
  ],
  privacy: [
    'Mae beth rydych chi’n ei gadw yn aros yn y porwr hwn, ar y ddyfais hon.',
    'Nid oes neb arall yn ei gael.',
    'Peidiwch ag ysgrifennu enwau.',
    'Mae’n cael ei ddileu ar ôl blwyddyn heb newid.',
  ],
  notTried: 'heb roi cynnig arno',
  save: 'Cadw’r diwrnod hwn',
  saved: 'Mae {date} wedi’i gadw ar y ddyfais hon.',
  notSaved: 'Nid yw eich porwr yn gadael i’r dudalen hon gadw dim. Cadwch y ffeil CSV cyn i chi adael.',
  dayRemoved: 'Nid oes cymorth ar y diwrnod hwn bellach. Mae wedi’i dynnu.',
  nothingChosen: 'Dewiswch y cymorth ar gyfer un cam neu fwy.',
  wrongDate: 'Dewiswch ddyddiad, dim hwyrach na heddiw.',
  overTime: 'Dros amser',
  empty: 'Nid oes diwrnod wedi’i gadw eto.',
  share: '{date}: {alone} o {tried} cam heb gymorth',
  eachStep: 'Pob cam, fesul diwrnod',
  lastDays: 'Mae’r tabl yn dangos y {count} diwrnod olaf. Mae’r cyfan yn y ffeil CSV.',
  next: 'Camau i’w dysgu nesaf',
  nextHelp: '{step}. Y tro diwethaf: {help}. Y tro nesaf, rhowch gynnig ar: {less}.',
  nextAlone: '{step}. Y tro diwethaf: dim cymorth. Edrychwch eto nes ei fod 3 gwaith yn olynol.',
  allAlone: 'Aeth pob cam y rhoddwyd cynnig arno 3 gwaith yn olynol heb gymorth.',
  gone: 'Ddim yn y dasg hon bellach',
  goneAbout:
    'Cadwyd y rhain ar gyfer camau nad ydynt yn y dasg hon bellach. Maen nhw wedi’u cadw, ond heb eu cyfrif.',
  file: 'Ei gadw, ei symud, ei argraffu',
  saveFile: 'Cadw fel ffeil CSV',
  openFile: 'Ychwanegu diwrnodau o ffeil CSV',
  fileRead: 'Ychwanegwyd {count} cofnod.',
  linesLeft:
    'Ni ddarllenwyd y llinellau hyn: {lines}. Mae angen dyddiad fel 2026-11-01, id, a none, gesture, words, shown neu hand ar bob un.',
  wrongFile: 'Ni chadwyd y ffeil hon gan dudalen fel hon. Mae angen y colofnau date, id a help arni.',
  print: 'Argraffu’r dudalen hon',
  delete: 'Dileu pob diwrnod',
  deleted: 'Mae pob diwrnod wedi’i ddileu.',
  takeBack: 'Ei gymryd yn ôl',
};
