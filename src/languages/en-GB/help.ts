import type { HelpText } from '../help-text.ts';
import { words } from './words.ts';

const { web, editions } = words;
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
    ],
  },
  printing: {
    title: 'Print, cut, fold, laminate',
    description:
      'How to get cards, booklets and folded leaflets out of the printer in the right size, with each back behind its front.',
    start: [
      'Cards, booklets and folded leaflets have two sides and a size that matters.',
      'Each of these PDF files tells the printer how it wants to be printed.',
      'Some programs do not listen, so look before you print.',
    ],
    parts: [
      {
        heading: 'Print at actual size',
        drawing: 'actual-size',
        steps: [
          'Open the PDF and choose Print.',
          `Choose ${sheet} paper.`,
          'Look for the size. Choose “Actual size”, or a scale of 100%. Do not choose “Fit” or “Shrink”.',
          'Print the first sheet only.',
          'Measure: sheets of cards have a line that is 50 mm long.',
        ],
        afterwards: [
          'Is the line shorter or longer?',
          'Then the printer changed the size.',
          'Go back to step 3.',
        ],
      },
      {
        heading: 'Both sides',
        lines: [
          'Choose “Print on both sides”.',
          'Then choose the edge on which the printer turns the sheet.',
          'The thick line in each drawing is that edge.',
        ],
      },
      {
        heading: 'Cards: the long edge',
        isBelow: true,
        turns: ['cards', 'cards-small'],
        lines: [
          'Some programs call it “Flip on long edge” or “Long-edge binding”.',
          `Cards lie on ${sheet} paper sideways, small cards on ${sheet} paper upright.`,
          'It is the long edge for both.',
        ],
      },
      {
        heading: 'Booklets and folded leaflets: the short edge',
        isBelow: true,
        turns: ['booklet'],
        lines: [
          'Some programs call it “Flip on short edge” or “Short-edge binding”.',
          'Do not choose “Booklet” in the print window: the pages are in order for folding already.',
        ],
      },
      {
        heading: 'When the printer prints one side only',
        isBelow: true,
        steps: [
          'Print the odd pages: 1, 3, 5.',
          'Turn the stack over on the same edge as above.',
          'Put it back. Which way is up is different from printer to printer: try it with one sheet.',
          'Print the even pages.',
        ],
      },
      {
        heading: 'Hold a sheet against the light',
        isBelow: true,
        lines: [
          'Each back is behind its front.',
          `The back of step 3 says “${words.step(3)}”.`,
          'Is it behind another card?',
          'Then choose the other edge.',
        ],
      },
      {
        heading: 'Cut',
        drawing: 'cut',
        steps: [
          'Put the sheet on a cutting mat with a ruler, or use a paper cutter.',
          'Cut along the lines. Two cards share one line.',
          'The short marks outside the cards show where each cut goes on.',
        ],
        afterwards: ['Words and pictures are 4 mm from the edge, so a cut may be a little off.'],
      },
      {
        heading: 'Laminate',
        drawing: 'laminate',
        steps: [
          'Cut the cards first.',
          'Lay them into the pouch with 6 mm or more between them.',
          'Laminate, and let it cool.',
          'Cut round each card. Leave 3 mm of clear film on every side: it keeps water out.',
          'Make the corners round. Sharp corners hurt.',
        ],
      },
      {
        heading: editions['cards-key-ring'].name,
        isBelow: true,
        drawing: 'punch',
        lines: [
          'Punch the hole after you laminate, through the circle at the left.',
          'The hole is 6 mm wide.',
        ],
      },
      {
        heading: 'Fold a booklet',
        drawing: 'fold-booklet',
        steps: [
          'Put the sheets in order. The page numbers at the foot help.',
          'Lay the sheets into each other: the cover outside.',
          'Fold them in the middle.',
          'Staple on the fold, at two places. A long-arm stapler reaches it.',
        ],
        afterwards: ['Blank pages have lines: they are for notes.'],
      },
      {
        heading: 'Fold a leaflet in three',
        drawing: 'fold-trifold',
        steps: [
          'Lay the sheet down with the inside up. The cover is below.',
          'Fold the right panel in, at the short marks. It is 2 mm narrower than the first, so it lies flat.',
          'Fold the left panel over it. The cover is now on top.',
        ],
      },
      {
        heading: 'Everything else',
        lines: [
          'All other papers can be printed as you like, on one side or both.',
          'For large print, keep to actual size: then the letters are as large as they should be.',
        ],
      },
    ],
  },
});
