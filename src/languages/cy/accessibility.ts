import type { AccessibilityText } from '../accessibility-text.ts';
import { date } from './date.ts';

export const accessibility: AccessibilityText = ({ tested, drafts, documents, hasContact }) => ({
  description:
    'Beth sy’n gweithio ar y wefan hon, beth mae rhaglenni wedi’i ganfod, a beth nad oes neb wedi’i brofi eto.',
  start: 'Rydyn ni eisiau i bawb allu defnyddio’r wefan hon.',
  parts: [
    {
      heading: 'Beth sy’n gweithio',
      list: [
        'Gallwch chi wneud y geiriau ddwywaith mor fawr, a dewis y lliwiau.',
        'Gallwch chi wneud popeth gyda bysellfwrdd yn unig.',
        'Gallwch chi ddarllen a lawrlwytho popeth heb sgript.',
        'Mae enwau ar benawdau, rhestrau, lluniau a blychau ar gyfer darllenwyr sgrin.',
        'Mae tagiau ym mhob PDF ar gyfer darllenwyr sgrin (PDF/UA-1).',
      ],
    },
    {
      heading: 'Beth rydyn ni’n anelu ato',
      lines: [
        'Mae pob tudalen yn anelu at y Canllawiau Hygyrchedd Cynnwys Gwe (WCAG) 2.2, lefel AA, ac at y rhan fwyaf o lefel AAA.',
      ],
    },
    {
      heading: 'Beth mae rhaglenni wedi’i ganfod',
      lines: tested
        ? [
            `Prawf diwethaf: ${date(tested.date)}.`,
            `Tudalennau a gafodd eu profi, yn gul ac yn llydan, yn olau ac yn dywyll: ${tested.pages}.`,
            `Gwallau ar lefel AAA: ${tested.errors}.`,
            'Enwau’r rhaglenni yw axe a HTML_CodeSniffer.',
            'Dim ond rhai gwallau mae rhaglenni yn eu canfod.',
          ]
        : ['Nid oes rhaglen wedi profi tudalennau’r wefan hon eto.'],
    },
    {
      heading: 'Beth nad oes neb wedi’i brofi eto',
      list: [
        'Nid oes neb sy’n defnyddio darllenydd sgrin bob dydd wedi profi’r tudalennau hyn.',
        'Nid oes neb sy’n defnyddio switsh, ei lais neu ei lygaid wedi profi’r tudalennau hyn.',
        'Nid oes neb sy’n darllen braille wedi profi’r tudalennau hyn.',
        ...(drafts > 0
          ? [
              `Dogfennau heb eu gwirio gan ddarllenwyr eto: ${drafts} o ${documents}. Mae pob un yn dweud hynny.`,
            ]
          : []),
      ],
    },
    {
      heading: 'Beth nad yw’n gweithio i bawb',
      list: [
        'Mae angen sgript ar y dudalen lle rydych chi’n gwneud dogfennau.',
        'Nid oes ffeil braille. Gall rhaglen braille wneud un o’r ffeil Word.',
        'Mae’r cymorth i awduron yn Saesneg yn unig.',
      ],
    },
    {
      heading: 'Dywedwch wrthon ni beth nad yw’n gweithio',
      lines: [
        hasContact
          ? 'Dywedwch wrthon ni. Mae troed y dudalen hon yn dweud sut.'
          : 'Dywedwch wrth y person a roddodd y dudalen i chi.',
        'Gallwch chi ofyn am y geiriau mewn ffordd arall, er enghraifft ar bapur neu wedi’u darllen yn uchel.',
      ],
    },
  ],
});
