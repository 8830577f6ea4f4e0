import type { HelpPage } from '../help-text.ts';
import { words } from './words.ts';

const { editions } = words;

/** How to print, cut, fold and laminate. `sheet`: the name of the paper in the printer, `A4` or `Letter`. */
export const printing = (sheet: string): HelpPage => ({
  title: 'Argraffu, torri, plygu, lamineiddio',
  description:
    'Sut i gael cardiau, llyfrynnau a thaflenni wedi’u plygu o’r argraffydd ar y maint cywir, gyda phob cefn y tu ôl i’w flaen.',
  start: [
    'Mae gan gardiau, llyfrynnau a thaflenni wedi’u plygu ddwy ochr a maint sy’n bwysig.',
    'Mae pob un o’r ffeiliau PDF hyn yn dweud wrth yr argraffydd sut i’w hargraffu.',
    'Nid yw rhai rhaglenni yn gwrando, felly edrychwch cyn i chi argraffu.',
  ],
  parts: [
    {
      heading: 'Argraffu ar y maint cywir',
      drawing: 'actual-size',
      steps: [
        ['Agorwch y PDF a dewiswch Argraffu (', { english: 'Print' }, ').'],
        `Dewiswch bapur ${sheet}.`,
        [
          'Chwiliwch am y maint. Dewiswch “',
          { english: 'Actual size' },
          '”, neu raddfa o 100%. Peidiwch â dewis “',
          { english: 'Fit' },
          '” na “',
          { english: 'Shrink' },
          '”.',
        ],
        'Argraffwch y ddalen gyntaf yn unig.',
        'Mesurwch: mae gan ddalennau cardiau linell sy’n 50 mm o hyd.',
      ],
      afterwards: [
        'Ydy’r llinell yn fyrrach neu’n hirach?',
        'Yna mae’r argraffydd wedi newid y maint.',
        'Ewch yn ôl i gam 3.',
      ],
    },
    {
      heading: 'Y ddwy ochr',
      lines: [
        ['Dewiswch argraffu ar y ddwy ochr (', { english: 'Print on both sides' }, ').'],
        'Yna dewiswch yr ymyl lle mae’r argraffydd yn troi’r ddalen.',
        'Y llinell drwchus ym mhob llun yw’r ymyl hwnnw.',
      ],
    },
    {
      heading: 'Cardiau: yr ymyl hir',
      isBelow: true,
      turns: ['cards', 'cards-small'],
      lines: [
        [
          'Mae rhai rhaglenni yn ei alw’n “',
          { english: 'Flip on long edge' },
          '” neu “',
          { english: 'Long-edge binding' },
          '”.',
        ],
        `Mae cardiau ar bapur ${sheet} ar ei ochr, a chardiau bach ar bapur ${sheet} ar ei sefyll.`,
        'Yr ymyl hir yw e i’r ddau.',
      ],
    },
    {
      heading: 'Llyfrynnau a thaflenni wedi’u plygu: yr ymyl byr',
      isBelow: true,
      turns: ['booklet'],
      lines: [
        [
          'Mae rhai rhaglenni yn ei alw’n “',
          { english: 'Flip on short edge' },
          '” neu “',
          { english: 'Short-edge binding' },
          '”.',
        ],
        [
          'Peidiwch â dewis “',
          { english: 'Booklet' },
          '” yn y ffenestr argraffu: mae’r tudalennau yn barod i’w plygu.',
        ],
      ],
    },
    {
      heading: 'Pan mae’r argraffydd yn argraffu un ochr yn unig',
      isBelow: true,
      steps: [
        'Argraffwch y tudalennau odrif: 1, 3, 5.',
        'Trowch y pentwr drosodd ar yr un ymyl ag uchod.',
        'Rhowch y pentwr yn ôl. Nid yw pob argraffydd yr un fath: rhowch gynnig ag un ddalen.',
        'Argraffwch y tudalennau eilrif: 2, 4, 6.',
      ],
    },
    {
      heading: 'Daliwch ddalen yn erbyn y golau',
      isBelow: true,
      lines: [
        'Mae pob cefn y tu ôl i’w flaen.',
        `Mae cefn cam 3 yn dweud “${words.step(3)}”.`,
        'Ydy e y tu ôl i gerdyn arall?',
        'Yna dewiswch yr ymyl arall.',
      ],
    },
    {
      heading: 'Torri',
      drawing: 'cut',
      steps: [
        'Rhowch y ddalen ar fat torri gyda phren mesur, neu defnyddiwch dorrwr papur.',
        'Torrwch ar hyd y llinellau. Mae dau gerdyn yn rhannu un llinell.',
        'Mae’r marciau byr y tu allan i’r cardiau yn dangos ble mae pob toriad yn mynd ymlaen.',
      ],
      afterwards: ['Mae geiriau a lluniau 4 mm o’r ymyl, felly nid oes rhaid i’r toriad fod yn berffaith.'],
    },
    {
      heading: 'Lamineiddio',
      drawing: 'laminate',
      steps: [
        'Torrwch y cardiau yn gyntaf.',
        'Rhowch nhw yn y cwdyn gyda 6 mm neu fwy rhyngddyn nhw.',
        'Lamineiddiwch, a gadewch iddo oeri.',
        'Torrwch o gwmpas pob cerdyn. Gadewch 3 mm o ffilm glir ar bob ochr: mae’n cadw dŵr allan.',
        'Gwnewch y corneli’n grwn. Mae corneli miniog yn brifo.',
      ],
    },
    {
      heading: editions['cards-key-ring'].name,
      isBelow: true,
      drawing: 'punch',
      lines: [
        'Gwnewch y twll ar ôl i chi lamineiddio, drwy’r cylch ar y chwith.',
        'Mae’r twll yn 6 mm o led.',
      ],
    },
    {
      heading: editions.wallet.name,
      isBelow: true,
      drawing: 'fold-card',
      steps: [
        'Argraffwch ar un ochr. Mae pob cefn wrth ochr ei flaen.',
        'Torrwch bob darn allan: mae’r blaen a’r cefn yn aros gyda’i gilydd.',
        'Plygwch ef ar y llinell ddotiog. Mae’r geiriau ar y tu allan.',
        'Lamineiddiwch ef, neu rhowch ef mewn llawes glir.',
      ],
    },
    {
      heading: 'Plygu llyfryn',
      drawing: 'fold-booklet',
      steps: [
        'Rhowch y dalennau mewn trefn. Mae rhifau’r tudalennau ar y gwaelod yn helpu.',
        'Rhowch y dalennau yn ei gilydd: y clawr y tu allan.',
        'Plygwch nhw yn y canol.',
        'Styffylwch ar y plyg, mewn dau le. Mae styffylwr braich hir yn ei gyrraedd.',
      ],
      afterwards: ['Mae llinellau ar dudalennau gwag: maen nhw ar gyfer nodiadau.'],
    },
    {
      heading: 'Plygu taflen yn dair',
      drawing: 'fold-trifold',
      steps: [
        'Rhowch y ddalen i lawr gyda’r tu mewn i fyny. Mae’r clawr oddi tani.',
        'Plygwch y panel de i mewn, wrth y marciau byr. Mae’n 2 mm yn gulach na’r cyntaf, felly mae’n gorwedd yn fflat.',
        'Plygwch y panel chwith drosto. Mae’r clawr ar y top nawr.',
      ],
    },
    {
      heading: editions.week.name,
      steps: [
        'Argraffwch ar un ochr, ar y maint cywir.',
        'Lamineiddiwch y dudalen gyntaf, neu rhowch hi mewn llawes glir.',
        'Torrwch y lluniau allan. Argraffwch eu tudalen eto i gael rhagor ohonyn nhw.',
        'Gludwch nhw â phadiau bach sy’n glynu ac yn dod i ffwrdd eto.',
      ],
    },
    {
      heading: 'Popeth arall',
      lines: [
        'Gallwch chi argraffu pob papur arall fel y mynnwch chi, ar un ochr neu ar y ddwy.',
        'Argraffwch boster ar un ochr. Mae angen argraffydd papur mwy ar y poster mawr: mae un mewn siop argraffu.',
        'Mae tystysgrif yn edrych orau ar bapur trwchus.',
        'Argraffwch brint bras ar y maint cywir: yna mae’r llythrennau mor fawr ag y dylen nhw fod.',
      ],
    },
  ],
});
