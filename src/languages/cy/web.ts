import { counted } from '../counted.ts';
import type { WebWords } from '../web-words.ts';
import { offline } from './offline.ts';
import { paperVersion } from './paper-version.ts';
import { decks } from './decks.ts';
import { firstPage } from './first-page.ts';
import { make } from './make.ts';
import { progress } from './progress.ts';
import { settings } from './settings.ts';
import { stepMode } from './step-mode.ts';
import { topics } from './topics.ts';

const pages = counted('cy', {
  zero: '# tudalen',
  one: '# tudalen',
  two: '# dudalen',
  few: '# tudalen',
  many: '# thudalen',
  other: '# tudalen',
});

const pictures = counted('cy', {
  zero: '# llun',
  one: '# llun',
  two: '# lun',
  few: '# llun',
  many: '# llun',
  other: '# llun',
});

export const web: WebWords = {
  skip: 'Ewch i’r brif ran',
  home: 'Hafan',
  youAreHere: 'Rydych chi yma',
  mainMenu: 'Prif ddewislen',
  help: 'Cymorth',
  aboutSite: 'Amdanom',
  aboutPage: (site) => `Am y wefan: ${site}`,
  creditsPage: 'Diolchiadau a thrwyddedau',
  accessibilityPage: 'Pwy all ddefnyddio’r wefan',
  changesFeed: {
    title: 'Beth sy’n newydd',
    about: 'Dogfennau newydd, a beth sydd wedi newid mewn rhai eraill.',
  },
  helpPage: 'Cymorth i awduron',
  inEnglish: (page) => `${page}, yn Saesneg`,
  indexHeading: 'Beth hoffech chi ei wneud?',
  firstPage,
  makeYourOwn: {
    name: 'Gwnewch un eich hun',
    about: 'Ysgrifennwch gerdyn neu daflen yma, a’i argraffu',
    help: 'Cymorth i hyfforddwyr swydd sy’n ysgrifennu',
  },
  search: {
    label: (kind) => `${kind}: chwiliwch gyda gair`,
    found: 'Mae {count} o {total} i’w gweld.',
    all: 'Mae pob un o’r {total} i’w gweld.',
    none: 'Nid yw’r gair hwn yma. Rhowch gynnig ar air arall.',
  },
  find: {
    name: 'Chwilio',
    label: 'Dewch o hyd i rywbeth gyda gair',
    about: 'Dewch o hyd i dasg, taflen, canllaw, ffurflen neu adroddiad gyda gair.',
    button: 'Chwiliwch',
    nothing: 'Ni chafwyd dim byd am “{asked}”.',
    tryThis: 'Rhowch gynnig ar un gair byr. Neu edrychwch ar un o’r rhain:',
  },
  contents: 'Ar y dudalen hon',
  papers: {
    heading: 'Ar bapur',
    about: 'Dewiswch un i’w argraffu neu i’w gadw.',
    jump: 'Ei gael ar bapur',
    more: (count) => `Dangos ${count} arall`,
    howToPrint: 'Sut i argraffu, torri, plygu a lamineiddio',
    facts: (count, size) => `PDF, ${pages(count)}, ${size}`,
    pictures: (count, size) => `${pictures(count)}, ${size}`,
    phoneZip: { name: 'Lluniau ffôn mewn un ffeil', about: 'I’w hanfon neu i’w cadw (ffeil ZIP)' },
    epub: { name: 'E-lyfr', about: 'I’w ddarllen neu ei glywed ar ffôn neu e-ddarllenydd (ffeil EPUB)' },
    docx: { name: 'Ffeil Word', about: 'I newid y geiriau (ffeil DOCX)' },
    htm: { name: 'Un dudalen we', about: 'I’w hagor o gof USB, heb y rhyngrwyd (ffeil HTML)' },
    allZip: { name: 'Popeth mewn un ffeil', about: 'Pob papur a llun, i’w cadw neu eu hanfon (ffeil ZIP)' },
    paperSize: (width, height) => paperName(width, height),
  },
  size: (bytes) =>
    bytes < 999_500 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`,
  otherLanguages: 'Darllenwch hwn mewn iaith arall',
  easyReadTwin: 'Darllenwch hwn mewn geiriau hawdd',
  fullTwin: 'Darllenwch y canllaw llawn',
  stepMode,
  listen: {
    start: 'Gwrando',
    stop: 'Stopio gwrando',
    noVoice: {
      heading: 'Nid yw’r ddyfais hon yn gallu darllen i chi nawr',
      about: (language) => [
        `Nid oes ganddi ei llais ${language} ei hun, neu nid yw ei llais yn gweithio.`,
        'Gofynnwch i rywun ddarllen hwn gyda chi.',
        'Mae rhywun yn gallu ychwanegu llais i chi. Mae yng ngosodiadau’r ddyfais, o dan “testun i leferydd”.',
      ],
      close: 'Cau',
    },
  },
  settings,
  phone: {
    about: 'Cadwch y lluniau hyn ar ffôn. Sweipiwch o un cam i’r nesaf.',
    save: (number) => `Cadw llun ${number}`,
  },
  progress,
  paperVersion,
  offline,
  make,
  topics,
  decks,
  form: {
    about: [
      'Gallwch chi lenwi hon yma.',
      'Mae beth rydych chi’n ei ysgrifennu yn aros ar y dudalen hon.',
      'Nid oes dim yn cael ei anfon.',
    ],
    paper: 'Llenwch y PDF yn lle hynny',
    keep: {
      question: 'Ai eich ffôn neu eich cyfrifiadur chi yw hwn?',
      about: [
        'Yna mae’n gallu cadw beth rydych chi’n ei ysgrifennu am 30 diwrnod.',
        'Mae’n cael ei gadw yn y porwr hwn yn unig.',
        'Mae pobl eraill sy’n defnyddio’r porwr hwn yn gallu ei ddarllen.',
      ],
      yes: 'Ie. Cadwch beth rydw i’n ei ysgrifennu',
      delete: 'Dileu o’r ddyfais hon',
      expired: 'Mae beth ysgrifennoch chi yma wedi’i ddileu. Mae’n cael ei gadw am 30 diwrnod yn unig.',
    },
    gone: 'Ysgrifennoch chi hwn o’r blaen. Mae’r ffurflen wedi newid, ac nid yw’n gofyn hyn nawr:',
    clear: 'Clirio’r ateb hwn',
    wrongNumber: 'Ysgrifennwch rif yn unig, er enghraifft 4 neu 2.5.',
    wrongMoney: 'Ysgrifennwch bunnoedd a cheiniogau yn unig, er enghraifft 12 neu 12.50.',
    load: 'Agor y ffurflen newydd gyda fy atebion',
    end: 'Pan fyddwch chi wedi gorffen',
    save: 'Cadw fel PDF',
    table: 'Cadw fy atebion fel tabl (CSV)',
    print: 'Argraffu’r dudalen hon',
    empty: 'Gwagio’r ffurflen hon',
    messages: {
      saving: 'Mae eich PDF yn cael ei wneud.',
      saved: 'Mae eich PDF wedi’i gadw. Edrychwch yn eich lawrlwythiadau.',
      tableSaved: 'Mae eich atebion wedi’u cadw fel tabl. Edrychwch yn eich lawrlwythiadau.',
      failed: 'Nid oedd modd gwneud y PDF. Argraffwch y dudalen hon yn lle hynny.',
      tooLong: 'Mae rhai atebion yn rhy hir i’r papur. Ysgrifennwch lai yma, neu argraffwch y dudalen hon:',
      notShown:
        'Nid yw’r PDF yn gallu dangos rhai llythrennau o’r atebion hyn. I’w cael ar bapur, argraffwch y dudalen hon:',
      emptyQuestion: 'Dileu popeth a ysgrifennoch chi?',
      emptied: 'Mae’r ffurflen yn wag.',
      otherVersion: 'Mae’r ffurflen hon wedi newid ers i chi agor y dudalen hon. Y ffurflen newydd yw’r PDF.',
      noPlace: 'Nid oes lle i’r atebion hyn yn y ffurflen newydd. Nid ydyn nhw yn y PDF:',
      pageIsOlder:
        'Mae’r dudalen hon wedi newid ers i chi ei hagor. Agorwch y ffurflen newydd, yna cadwch hi fel PDF.',
      keptUntil:
        'Mae beth rydych chi’n ei ysgrifennu yn cael ei gadw ar y ddyfais hon tan {date}. Ar ôl hynny mae’n cael ei ddileu pan fyddwch chi’n dod yn ôl.',
      notKept: 'Nid yw’r porwr hwn yn cadw dim. Cadwch y ffurflen fel PDF.',
      deleted: 'Mae wedi’i ddileu o’r ddyfais hon. Mae’n aros ar y dudalen hon tan i chi gau’r dudalen.',
      changedBefore: 'Mae’r cwestiwn hwn wedi newid. Atebwch eto. O’r blaen, eich ateb oedd:',
      ticked: 'wedi’i dicio',
      removeOld: 'Tynnu’r hen ateb',
      notAdded: 'Nid oes modd adio hyn. Edrychwch ar:',
    },
  },
  cost: { item: 'Beth', amount: 'Faint', price: 'Pris' },
  moved: { title: 'Mae hyn wedi symud', about: 'Mae yma nawr:' },
  notFound: {
    title: 'Nid yw’r dudalen hon yma',
    about: 'Gall y cyfeiriad fod yn anghywir, neu mae’r dudalen wedi symud.',
    help: 'Nid ydych chi wedi gwneud dim o’i le. Dewiswch ble i fynd:',
    first: 'Ewch i’r dudalen gyntaf',
  },
  creditsText: {
    about: 'Pwy wnaeth beth rydych chi’n ei weld yma, a beth gewch chi ei wneud ag e.',
    typeface: 'Llythrennau',
    fontLicence: 'SIL Open Font License 1.1',
    content: 'Geiriau',
    contentLicence: {
      credited:
        'Cewch chi gopïo, newid a rhannu’r geiriau ar y wefan hon, os ydych chi’n dweud o ble maen nhw’n dod:',
      licence: 'Mae’r drwydded yn dweud sut cewch chi gopïo, newid a rhannu’r geiriau ar y wefan hon:',
      kept: 'Rydyn ni’n cadw pob hawl. Gofynnwch i ni cyn copïo neu newid y geiriau ar y wefan hon.',
    },
    pictures: 'Lluniau',
    photos: {
      name: 'Ffotograffau',
      about:
        'Gan y bobl a wnaeth bob dogfen, os nad yw’n enwi neb arall. Gofynnwch iddyn nhw cyn defnyddio ffotograff.',
    },
    website: (source) => `O ble mae ${source} yn dod`,
    licence: 'Trwydded:',
    list: (count, source) => `${source}: ${count} o luniau`,
    documents: 'Lluniau ym mhob dogfen',
    eachSays: 'Mae diwedd tudalen pob dogfen yn dweud o ble mae ei lluniau’n dod.',
  },
  ruleList: {
    title: 'Holl reolau Hawdd ei Ddeall',
    about: 'Beth mae’r gwiriwr yn chwilio amdano, pam, ac o ble mae’r rheol yn dod.',
    label: 'Chwiliwch am reol gyda gair',
    source: 'O ble mae’n dod:',
  },
  pictureList: {
    title: 'Pob llun a’i enwau',
    about: 'Teipiwch enw fel picture="..." i ddefnyddio llun. Mae enwau Saesneg OpenMoji yn gweithio hefyd.',
    label: 'Chwiliwch am lun gyda gair',
    also: 'Hefyd:',
  },
  messages: {
    heading: 'Cywirwch hwn',
    kept: 'Mae’r dudalen isod yn dangos sut roedd y ffeil o’r blaen.',
    found: 'Beth sydd yno',
    allowed: 'Beth sy’n iawn',
    fix: 'Sut i’w gywiro',
    severities: {
      error: 'gwall',
      warning: 'rhybudd',
      hint: 'awgrym',
      review: 'rhaid i berson edrych',
    },
    panelHeading: 'Negeseuon am y dudalen hon',
    nothing: 'Nid oes dim i’w gywiro.',
    showHints: 'Dangos awgrymiadau hefyd',
    showLine: 'Dangos llinell {line}',
    showDocument: 'Dangos y ddogfen',
  },
};

/** Sizes of ISO 216 and ASME Y14.1 by name, others in whole millimetres. */
function paperName(width: number, height: number): string {
  const [short, long] = [Math.min(width, height), Math.max(width, height)].map(Math.round);
  if (short === 210 && long === 297) return width > height ? 'Papur A4, ar ei ochr' : 'Papur A4';
  if (short === 216 && long === 279) return width > height ? 'Papur Letter, ar ei ochr' : 'Papur Letter';
  if (short === 148 && long === 210) return 'Papur A5';
  return `${Math.round(width)} wrth ${Math.round(height)} mm`;
}
