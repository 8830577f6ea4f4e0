import type { HelpText } from '../help-text.ts';
import { making } from './making.ts';
import { printing } from './printing.ts';
import { words } from './words.ts';

const { web } = words;
const { stepMode, settings, listen, form, papers } = web;

/** `sheet`: the name of the paper in the printer, `A4` or `Letter`. */
export const help = (sheet: string): HelpText => ({
  reading: {
    title: 'Sut i ddefnyddio’r wefan hon',
    description: 'Sut i ddarllen tudalen, gwneud tasg un cam ar y tro, llenwi ffurflen, a’i chael ar bapur.',
    start: [
      'Gallwch chi ddefnyddio’r wefan hon ar ffôn, ar dabled neu ar gyfrifiadur.',
      'Nid oes angen cyfrif arnoch chi.',
    ],
    parts: [
      {
        heading: 'Ei gwneud yn haws i’w darllen',
        lines: [
          `Pwyswch “${settings.open}”.`,
          'Gallwch chi ddewis testun mwy, lliwiau eraill a llai o luniau.',
          'Mae eich dewisiadau yn aros ar y ddyfais hon.',
        ],
      },
      {
        heading: 'Gwrando ar dudalen',
        lines: [
          `Pwyswch “${listen.start}”.`,
          'Mae eich dyfais yn darllen y geiriau i chi.',
          `Pwyswch “${listen.stop}” pan ydych chi wedi clywed digon.`,
        ],
      },
      {
        heading: 'Darllen mewn iaith arall',
        lines: [
          'Mae rhai tudalennau ar gael mewn mwy nag un iaith.',
          'Mae enwau’r ieithoedd yn agos at y teitl.',
          'Pwyswch un ohonyn nhw. Rydych chi’n dod i’r un lle yn yr iaith honno.',
        ],
      },
      {
        heading: 'Gwneud un cam ar y tro',
        lines: ['Gallwch chi wneud tasg un cam ar y tro.'],
        steps: [
          'Agorwch dasg.',
          `Pwyswch “${stepMode.start}”.`,
          'Darllenwch y cam a gwnewch e.',
          `Pwyswch “${stepMode.next}”.`,
        ],
        afterwards: [
          `Mae “${stepMode.back}” yn dangos beth oedd o’r blaen.`,
          `Mae “${stepMode.close}” yn dangos pob cam.`,
          'Gallwch chi stopio yng nghanol tasg. Mae’r ddyfais hon yn cofio’r cam.',
        ],
      },
      {
        heading: 'Pan nad ydych chi’n gwybod beth i’w wneud',
        lines: [
          `Pwyswch “${stepMode.needHelp}”.`,
          'Mae’n dweud beth i’w wneud nawr a phwy i’w holi.',
          'Mae pobl sy’n gofyn am help yn gwneud gwaith da.',
        ],
      },
      {
        heading: 'Llenwi ffurflen',
        lines: ['Gallwch chi lenwi ffurflen ar ei thudalen.', 'Nid oes dim yn cael ei anfon.'],
        steps: [
          'Ysgrifennwch neu ticiwch eich atebion.',
          `Pwyswch “${form.save}” neu “${form.print}”.`,
          'Rhowch y ffurflen i’r person sydd ei hangen.',
        ],
        afterwards: [
          'Ydych chi eisiau stopio yn y canol?',
          'Mae eich ffôn neu eich cyfrifiadur eich hun yn gallu cadw eich atebion am 30 diwrnod. Mae’n gofyn i chi yn gyntaf.',
          'Gallwch chi hefyd argraffu’r ffurflen a’i llenwi â phen.',
        ],
      },
      {
        heading: 'Ei gael ar bapur',
        lines: [
          `Ewch i “${papers.heading}” ar y dudalen.`,
          'Dewiswch bapur. Mae’n agor fel ffeil PDF.',
          'Argraffwch y papur neu cadwch e.',
        ],
        leadsToPrinting: true,
      },
      {
        heading: 'Ei gael mewn ffordd arall',
        lines: [
          `Mae “${papers.epub.name}” ar gyfer ffôn neu e-ddarllenydd. Mae’n gallu cael ei ddarllen i chi.`,
          `Mae “${papers.docx.name}” i chi newid y geiriau.`,
          `Mae “${papers.htm.name}” ar gyfer cof USB. Mae’n agor heb y rhyngrwyd.`,
          `Mae “${papers.allZip.name}” i gadw’r cyfan.`,
        ],
        afterwards: [
          'Nid oes ffeil braille.',
          'Mae gan yr unig raglen a allai wneud un yma drwydded (GPL) nad yw’n addas i’r safle hwn.',
          `Mae rhywun â rhaglen braille yn gallu gwneud un o’r “${papers.docx.name}”.`,
        ],
      },
    ],
  },
  printing: printing(sheet),
  making,
});
