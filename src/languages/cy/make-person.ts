import type { MakePersonWords } from '../make-person-words.ts';

export const makePerson: MakePersonWords = {
  button: 'Gwneud hon ar gyfer un person',
  heading: 'Ar gyfer un person',
  about: 'Dewiswch ar gyfer pob cam sut mae’r person hwn yn ei weld. Mae’r ddogfen ei hun yn aros fel y mae.',
  stays: 'Mae argyfyngau, rhybuddion, cwestiynau a symiau bob amser yn aros.',
  called: 'Sut rydych chi’n ei hadnabod',
  calledHint: 'Llythyren neu liw. Dim enw, a dim byd am iechyd.',
  fullName: 'Mae hwn yn edrych fel enw llawn. Mae llythyren neu liw yn ddigon.',
  knownWords: 'Beth sy’n sefyll cyn y camau mae’r person hwn yn eu gwybod',
  known: 'Rydych chi’n gwybod hyn:',
  steps: 'Y camau',
  how: 'Sut i’w ddangos',
  shown: { 'as it is': 'Fel y mae', own: 'Yn fy ngeiriau fy hun', known: 'Mae’r person hwn yn ei wybod' },
  knownAbout: 'Mae camau mewn rhes mae’r person hwn yn eu gwybod yn dod yn un.',
  joined: 'Mae’n un â’r cam “{step}”.',
  says: 'Mae’r ddogfen yn dweud',
  photo: 'Eich ffotograff eich hun',
  photoOut: 'Tynnu’r ffotograff allan',
  amounts:
    'Rhaid peidio â cholli swm: {amounts}. Nes iddo fod yn y geiriau, mae’r cam yn cael ei ddangos fel y mae.',
  changed:
    'Mae’r ddogfen yn dweud rhywbeth arall nawr. Nes i chi ddewis eto, mae’r cam yn cael ei ddangos fel y mae.',
  still: 'Mae fy un i yn dal yn iawn',
  cannot: 'Nid oes modd newid y cam hwn yma. Mae’n cael ei ddangos fel y mae.',
  gone: 'Camau nad ydynt yn y ddogfen mwyach',
  goneAbout: 'Mae beth wnaethoch chi iddyn nhw yn cael ei gadw nes i chi ei dynnu allan.',
  takeOut: 'Ei dynnu allan',
  news: 'Mae’r ddogfen wedi newid',
  newsAbout:
    'Mae eich geiriau a’ch ffotograffau yn dal yno. Edrychwch ar beth sy’n wahanol, yna argraffwch hi eto.',
  read: 'Rydw i wedi darllen hyn',
  notLookedUp: 'Nid oedd modd gweld a yw’r ddogfen wedi newid. Rydych chi’n ei gweld fel yr oedd.',
  always: 'Mae hyn bob amser yn aros.',
};
