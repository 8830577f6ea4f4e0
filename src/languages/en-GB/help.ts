import type { HelpText } from '../help-text.ts';
import { making } from './making.ts';
import { printing } from './printing.ts';
import { words } from './words.ts';

const { web } = words;
const { stepMode, settings, listen, form, papers } = web;

/** `sheet`: the name of the paper in the printer, `A4` or `Letter`. */
export const help = (sheet: string): HelpText => ({
  reading: {
    title: 'How to use this site',
    description: 'How to read a page, do a task one step at a time, fill in a form, and get it on paper.',
    start: ['You can use this site on a phone, a tablet or a computer.', 'You need no account.'],
    parts: [
      {
        heading: 'Make it easier to read',
        lines: [
          `Press “${settings.open}”.`,
          'You can choose larger text, other colours and fewer pictures.',
          'What you choose stays on this device.',
        ],
      },
      {
        heading: 'Listen to a page',
        lines: [
          `Press “${listen.start}”.`,
          'Your device reads the words to you.',
          `Press “${listen.stop}” when you have heard enough.`,
        ],
      },
      {
        heading: 'Read in another language',
        lines: [
          'Some pages are there in more than one language.',
          'The names of the languages stand near the title.',
          'Press one of them. You come to the same place in that language.',
        ],
      },
      {
        heading: 'Do one step at a time',
        lines: ['You can do a task one step at a time.'],
        steps: [
          'Open a task.',
          `Press “${stepMode.start}”.`,
          'Read the step and do it.',
          `Press “${stepMode.next}”.`,
        ],
        afterwards: [
          `“${stepMode.back}” shows what was before.`,
          `“${stepMode.close}” shows all the steps.`,
          'You can stop in the middle of a task. This device remembers the step.',
        ],
      },
      {
        heading: 'When you are stuck',
        lines: [
          `Press “${stepMode.needHelp}”.`,
          'It tells you what to do now and who to ask.',
          'Asking for help is good work.',
        ],
      },
      {
        heading: 'Fill in a form',
        lines: ['You can fill in a form on its page.', 'Nothing is sent.'],
        steps: [
          'Write or tick your answers.',
          `Press “${form.save}” or “${form.print}”.`,
          'Give the form to the person who needs it.',
        ],
        afterwards: [
          'Do you want to stop in the middle?',
          'Your own phone or computer can keep your answers for 30 days. It asks you first.',
          'You can also print the form and fill it in with a pen.',
        ],
      },
      {
        heading: 'Get it on paper',
        lines: [
          `Go to “${papers.heading}” on the page.`,
          'Choose a paper. It opens as a PDF file.',
          'Print it or keep it.',
        ],
        leadsToPrinting: true,
      },
      {
        heading: 'Get it in another way',
        lines: [
          `“${papers.epub.name}” is for a phone or an e-reader. It can be read to you.`,
          `“${papers.docx.name}” is for you to change the words.`,
          `“${papers.htm.name}” is for a USB stick. It opens with no internet.`,
          `“${papers.allZip.name}” is for keeping it all.`,
        ],
        afterwards: [
          'There is no braille file.',
          'The only program that could make one here has a licence (GPL) that does not fit this site.',
          `Somebody with a braille program can make one from the “${papers.docx.name}”.`,
        ],
      },
    ],
  },
  printing: printing(sheet),
  making,
});
