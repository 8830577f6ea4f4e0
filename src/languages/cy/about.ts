import type { AboutText, Copying } from '../about-text.ts';

export const about = (site: string, copying: Copying): AboutText => ({
  description: 'Beth yw’r wefan hon, ar gyfer pwy mae hi, a beth nad yw’n ei wneud.',
  start: `Mae ${site} yn dangos sut i wneud pethau yn y gwaith, un cam clir ar y tro.`,
  parts: [
    {
      heading: 'Ar gyfer pwy mae hi',
      list: [
        'Pobl sydd eisiau esboniad o waith mewn geiriau a lluniau hawdd.',
        'Cyflogwyr a chydweithwyr sydd eisiau gwybod beth sy’n helpu.',
        'Hyfforddwyr swydd sydd eisiau gwneud papurau sy’n addas i berson ac i weithle.',
      ],
    },
    {
      heading: 'Beth gallwch chi ei wneud yma',
      lines: [
        'Gallwch chi ddarllen pob tudalen fel y mae.',
        'Gallwch chi wneud tasg un cam ar y tro.',
        'Gallwch chi argraffu pob tudalen fel papur.',
        'Gallwch chi gario tasg yn eich poced, fel cardiau neu ar eich ffôn.',
      ],
    },
    {
      heading: 'Beth nad yw’r wefan hon yn ei wneud',
      lines: [
        'Nid oes cyfrifon.',
        'Nid yw’n gosod cwcis.',
        'Nid yw’n anfon dim amdanoch chi at neb.',
        'Mae eich gosodiadau, a’r cam lle gwnaethoch chi stopio, yn aros ar eich dyfais.',
        'Mae beth rydych chi’n ei ysgrifennu mewn ffurflen yn aros ar eich dyfais dim ond os ydych chi’n gofyn.',
        'Mae’r botwm Gwrando yn defnyddio lleisiau eich dyfais ei hun yn unig.',
      ],
    },
    {
      heading: 'Gewch chi ei gopïo?',
      lines: [...mayCopy[copying], 'Mae enwau’r bobl a wnaeth y lluniau ar bob papur, gyda’u trwyddedau.'],
    },
    {
      heading: 'Drafft, neu wedi’i wirio gyda darllenwyr',
      lines: [
        'Mae geiriau hawdd yn hawdd pan mae darllenwyr yn dweud hynny.',
        'Mae tudalen heb ei gwirio yn dweud “Drafft: heb ei wirio gyda darllenwyr eto”.',
        'Mae tudalen wedi’i gwirio yn dweud pwy wnaeth ei gwirio, a phryd.',
      ],
    },
    {
      heading: 'Oes rhywbeth nad yw’n gweithio i chi?',
      lines: [
        'Rydyn ni eisiau i bob tudalen weithio i chi.',
        'Mae pob tudalen yn anelu at y Canllawiau Hygyrchedd Cynnwys Gwe 2.2, lefel AA, ac at y rhan fwyaf o lefel AAA.',
        'Mae tagiau ym mhob papur PDF ar gyfer darllenwyr sgrin (PDF/UA-1).',
        'Os nad yw rhywbeth yn gweithio i chi, dywedwch wrth y person a roddodd y dudalen i chi.',
      ],
    },
  ],
});

/** What readers may do with the words of a site. */
const mayCopy: Readonly<Record<Copying, readonly string[]>> = {
  credited: [
    'Cewch. Cewch chi argraffu, copïo a newid y geiriau, am arian hefyd.',
    'Dywedwch o ble maen nhw’n dod.',
  ],
  licence: ['Cewch, fel mae’r drwydded yn dweud.', 'Mae ei henw ar y dudalen diolchiadau a thrwyddedau.'],
  kept: ['Rydyn ni’n cadw pob hawl.', 'Gofynnwch i ni cyn copïo neu newid y geiriau.'],
};
